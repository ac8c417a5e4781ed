import { rowKind } from '../understand/row-kind.ts';
import { keyForms, type KeyForm } from './area-key.ts';
import type { AreaRegister } from './area-register.ts';
import { idsByForm } from './match-key-column.ts';
import { withoutKind } from './normalise-name.ts';
import { mergedAreas, suggestAreas, type Suggestion } from './suggest-areas.ts';

/** What a row says about its area. */
export interface AreaLabel {
  key: string | null;
  name: string | null;
}

/** An area of a level. */
export interface AreaReference {
  level: string;
  id: string;
}

export type LabelMatch =
  | ({ kind: 'matched'; how: KeyForm | 'name' | 'kind' | 'only' } & AreaReference)
  | { kind: 'total' | 'unassigned' | 'unnamed' | 'left_out' }
  | { kind: 'ambiguous'; candidates: readonly AreaReference[] }
  | { kind: 'merged'; level: string; ids: readonly string[]; confirmed: boolean }
  | { kind: 'unmatched'; suggestions: readonly Suggestion[] };

/** The level a table speaks about, and the form of its keys. */
export interface JoinPlan {
  level: string;
  form: KeyForm;
}

/**
 * The area a label stands for: by key on the table's level, then on the others, then by name. A name that several
 * areas carry, on one level or on two, is ambiguous and never guessed.
 */
export function matchLabel(label: AreaLabel, register: AreaRegister, plan: JoinPlan): LabelMatch {
  const match = byKey(label.key, register, plan);
  if (match !== null) return match;
  return isKeyed(label) ? unknownKey(label, register, plan) : byName(label.name, register, plan);
}

function isKeyed({ key }: AreaLabel): boolean {
  return key !== null && key !== '';
}

/** A key nobody knows is not overruled by a name; areas of that name are suggested. */
function unknownKey({ name }: AreaLabel, register: AreaRegister, plan: JoinPlan): LabelMatch {
  const match = byName(name, register, plan);
  if (
    match.kind === 'total' ||
    match.kind === 'unassigned' ||
    (match.kind === 'matched' && match.how === 'only')
  )
    return match;
  return { kind: 'unmatched', suggestions: name === null ? [] : suggestAreas(name, register, plan.level) };
}

function byKey(key: string | null, register: AreaRegister, { level, form }: JoinPlan): LabelMatch | null {
  if (key === null || key === '') return null;
  const own = idsByForm(register, level, form, key);
  if (own.length === 1) return { kind: 'matched', how: form, level, id: own[0] ?? '' };
  return elsewhere(key, register, level);
}

/** Rows of other levels, such as subtotals, carry the keys of those. */
function elsewhere(key: string, register: AreaRegister, level: string): LabelMatch | null {
  for (const form of keyForms) {
    const found = register.levels
      .filter((other) => other !== level)
      .flatMap((other) => idsByForm(register, other, form, key).map((id) => ({ level: other, id })));
    const [only] = found;
    if (found.length === 1 && only !== undefined) return { kind: 'matched', how: form, ...only };
  }
  return null;
}

function byName(name: string | null, register: AreaRegister, plan: JoinPlan): LabelMatch {
  if (name === null || name === '') return { kind: 'unnamed' };
  const named = namedAreas(name, register);
  const [only] = named;
  if (named.length > 1) return { kind: 'ambiguous', candidates: named };
  if (only !== undefined) return { kind: 'matched', how: 'name', ...only };
  return withKind(name, register, plan) ?? notNamed(name, register, plan);
}

function namedAreas(name: string, { levels, idsByName }: AreaRegister): AreaReference[] {
  return levels.flatMap((level) => idsByName(level, name).map((id) => ({ level, id })));
}

/** `Stadtbezirk Nord` says which level it means: not the table's own, if that is another one with the same name. */
function withKind(name: string, register: AreaRegister, { level }: JoinPlan): LabelMatch | null {
  const bare = withoutKind(name);
  if (bare === name) return null;
  const named = namedAreas(bare, register);
  const others = named.filter((area) => area.level !== level);
  const [only] = others.length === 1 ? others : named;
  if (only === undefined || (others.length !== 1 && named.length > 1)) return null;
  return { kind: 'matched', how: 'kind', ...only };
}

function notNamed(name: string, register: AreaRegister, { level }: JoinPlan): LabelMatch {
  const kind = /^(stadt|kreis|land|landkreis|kanton)\s\p{L}+$/iu.test(name.trim()) ? 'total' : rowKind(name);
  if (kind === 'total') return wholeCity(register) ?? { kind };
  if (kind !== null) return { kind };
  const ids = mergedAreas(name, register, level);
  if (ids.length > 1) return { kind: 'merged', level, ids, confirmed: false };
  return { kind: 'unmatched', suggestions: suggestAreas(name, register, level) };
}

/** The total belongs to the only area of a level, where there is such a level. */
function wholeCity({ levels, idsOf }: AreaRegister): LabelMatch | null {
  const single = levels.filter((level) => idsOf(level).length === 1);
  const [level] = single;
  if (single.length !== 1 || level === undefined) return null;
  return { kind: 'matched', how: 'only', level, id: idsOf(level)[0] ?? '' };
}
