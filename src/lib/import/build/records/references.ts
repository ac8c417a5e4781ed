import type { AreaRegister } from '../../join/area-register.ts';
import { matchKeyColumn, matchNameColumn } from '../../join/match-key-column.ts';
import { matchLabel, type JoinPlan, type LabelMatch } from '../../join/match-label.ts';
import { confirmedMatch } from '../../join/join-rows.ts';
import { inVintage, tableVintage } from '../../join/table-vintage.ts';
import { normaliseName } from '../../join/normalise-name.ts';
import type { KeyForm } from '../../join/area-key.ts';
import type { RecordRow } from '../../recipe/draft.ts';
import type { RecordContext } from './build-records.ts';
import type { TableRow } from '../table-of-rows.ts';

/** Finds the key a text stands for: the key itself, or the name of exactly one thing; null for neither. */
export type KeyFinder = (text: string) => string | null;

/** A finder for the rows of a table by key and by names. */
export function keyFinder(rows: readonly TableRow[], key: string, names: readonly string[]): KeyFinder {
  const keys = new Set(rows.map((row) => row[key]));
  const named = new Map<string, Set<string>>();
  for (const row of rows)
    for (const name of names) {
      const plain = normaliseName(String(row[name] ?? ''));
      if (plain !== '') named.set(plain, (named.get(plain) ?? new Set()).add(String(row[key])));
    }
  return (text) => {
    if (keys.has(text)) return text;
    const found = [...(named.get(normaliseName(text)) ?? [])];
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}

/** Finds what a text of a record stands for; what the recipe says about it comes first. */
export type AreaMatcher = (text: string, record: RecordRow) => LabelMatch;

/** A matcher for the texts of one column, which are keys or names of areas as most of them are. */
export function areaMatcher(texts: ReadonlySet<string>, register: AreaRegister): AreaMatcher {
  const keys = matchKeyColumn(texts, register);
  const names = matchNameColumn(texts, register);
  const byKey = keys !== null && keys.matched >= (names?.matched ?? 0);
  const level = (byKey ? keys : names)?.level ?? register.levels[0] ?? '';
  const plan: JoinPlan = { level, form: byKey ? (keys.form as KeyForm) : 'same' };
  const labelOf = (text: string) => (byKey ? { key: text, name: null } : { key: null, name: text });
  return settledMatcher(texts, (text) => matchLabel(labelOf(text), register, plan), level, register);
}

/** A matcher for names of areas, most of them of the level most figures belong to. */
export function nameMatcher(texts: ReadonlySet<string>, { register, mainLevel }: RecordContext): AreaMatcher {
  const level = mainLevel ?? register.levels[0] ?? '';
  const match = (name: string) => matchLabel({ key: null, name }, register, { level, form: 'same' });
  return settledMatcher(texts, match, level, register);
}

function settledMatcher(
  texts: ReadonlySet<string>,
  match: (text: string) => LabelMatch,
  level: string,
  register: AreaRegister
): AreaMatcher {
  const vintage = tableVintage(idsOf(texts, match), level, register);
  return (text, { joins, source }) =>
    confirmedMatch({ key: null, name: text }, source.row - 1, joins) ??
    inVintage(match(text), level, vintage);
}

function idsOf(texts: ReadonlySet<string>, match: (text: string) => LabelMatch): Set<string> {
  const matches = [...texts].map(match);
  return new Set(matches.flatMap((found) => (found.kind === 'matched' ? [found.id] : [])));
}
