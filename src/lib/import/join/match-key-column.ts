import type { Confidence } from '../understand/confidence.ts';
import { keyForms, lookupKey, type KeyForm } from './area-key.ts';
import type { AreaRegister } from './area-register.ts';

/** How well the texts of a column are keys, or names, of the areas of a level. */
export interface ColumnMatch {
  level: string;
  form: KeyForm | 'name';
  /** Different texts of the column that stand for exactly one area, and all different ones. */
  matched: number;
  distinct: number;
  confidence: Confidence;
}

/** The level and form under which most of a column's different texts are keys of areas; null where hardly any is. */
export function matchKeyColumn(texts: ReadonlySet<string>, register: AreaRegister): ColumnMatch | null {
  const matches = register.levels.flatMap((level) =>
    keyForms.map((form) => count(texts, level, form, (text) => idsByForm(register, level, form, text)))
  );
  return best(matches, register);
}

/** The level most of a column's different texts are names of; null where hardly any is. */
export function matchNameColumn(texts: ReadonlySet<string>, register: AreaRegister): ColumnMatch | null {
  const matches = register.levels.map((level) =>
    count(texts, level, 'name', (text) => register.idsByName(level, text))
  );
  return best(matches, register);
}

/** Ids of a level a key stands for in a form. */
export function idsByForm(
  register: AreaRegister,
  level: string,
  form: KeyForm,
  text: string
): readonly string[] {
  const key = lookupKey(text, form);
  return key === null ? [] : register.idsByKey(level, form, key);
}

function count(
  texts: ReadonlySet<string>,
  level: string,
  form: ColumnMatch['form'],
  ids: (text: string) => readonly string[]
): ColumnMatch {
  let matched = 0;
  for (const text of texts) if (ids(text).length === 1) matched++;
  return { level, form, matched, distinct: texts.size, confidence: confidenceOf(matched, texts.size, form) };
}

function confidenceOf(matched: number, distinct: number, form: ColumnMatch['form']): Confidence {
  const share = matched / distinct;
  if (share > 0.9 && form !== 'number') return 'certain';
  return share > 0.6 ? 'likely' : 'check';
}

function best(matches: readonly ColumnMatch[], register: AreaRegister): ColumnMatch | null {
  const found = matches.reduce<ColumnMatch | null>(
    (top, match) => (match.matched > (top?.matched ?? 0) ? match : top),
    null
  );
  if (found === null) return null;
  const known = Math.max(1, register.idsOf(found.level).length);
  if (found.form === 'number' && found.matched < 0.8 * known) return null;
  return found.matched / Math.min(found.distinct, known) > 0.3 ? found : null;
}
