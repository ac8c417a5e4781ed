import type { AreaRegister } from './area-register.ts';
import {
  matchLabel,
  type AreaLabel,
  type AreaReference,
  type JoinPlan,
  type LabelMatch
} from './match-label.ts';
import { inVintage, tableVintage } from './table-vintage.ts';

/** A row with its label; `occurrence` tells rows apart that must differ in area, such as those of one period. */
export interface LabelledRow {
  row: number;
  label: AreaLabel;
  occurrence: string;
}

/** Areas and what the rows say about them, on both sides. */
export interface Join {
  matches: ReadonlyMap<number, LabelMatch>;
  /** Ids of the table's level that rows matched, and those no row did. */
  matchedIds: readonly string[];
  unmatchedIds: readonly string[];
}

/** A decision someone confirmed: the areas a label stands for; none = leave the row out. `row` counts from 1. */
export interface ConfirmedJoin {
  label: string;
  row?: number | undefined;
  areas: readonly AreaReference[];
}

/**
 * Joins rows to areas. Rows that carry the same name and no key where only one can have it (`Eimsbüttel` as quarter
 * and as total of the borough) are ambiguous, unless someone decided.
 */
export function joinRows(
  rows: readonly LabelledRow[],
  register: AreaRegister,
  plan: JoinPlan,
  confirmed: readonly ConfirmedJoin[] = []
): Join {
  const known = new Map<string, LabelMatch>();
  const homonyms = homonymsOf(rows);
  const matches = new Map<number, LabelMatch>();
  for (const { row, label, occurrence } of rows) {
    const isHomonym = homonyms.has(`${occurrence}\n${label.name}`);
    matches.set(
      row,
      confirmedMatch(label, row, confirmed) ?? guarded(remembered(label, known, register, plan), isHomonym)
    );
  }
  settleVintages(matches, register, plan);
  return { matches, ...bothSides(matches, register, plan) };
}

function settleVintages(matches: Map<number, LabelMatch>, register: AreaRegister, { level }: JoinPlan): void {
  const vintage = tableVintage(foundIds(matches, level), level, register);
  for (const [row, match] of matches) matches.set(row, inVintage(match, level, vintage));
}

function remembered(
  label: AreaLabel,
  known: Map<string, LabelMatch>,
  register: AreaRegister,
  plan: JoinPlan
): LabelMatch {
  const key = `${label.key}\n${label.name}`;
  const match = known.get(key) ?? matchLabel(label, register, plan);
  known.set(key, match);
  return match;
}

/** A name that two rows share cannot say which of them is the area. */
function guarded(match: LabelMatch, isHomonym: boolean): LabelMatch {
  if (!isHomonym || match.kind !== 'matched' || match.how !== 'name') return match;
  return { kind: 'ambiguous', candidates: [{ level: match.level, id: match.id }] };
}

function homonymsOf(rows: readonly LabelledRow[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { label, occurrence } of rows) {
    if (label.name === null || (label.key !== null && label.key !== '')) continue;
    const key = `${occurrence}\n${label.name}`;
    (seen.has(key) ? twice : seen).add(key);
  }
  return twice;
}

/**
 * What someone confirmed about the label of a row, counted from 0; null for nothing. A decision about a name does not
 * overrule a key, unless it is about the very row.
 */
export function confirmedMatch(
  { key, name }: AreaLabel,
  row: number,
  confirmed: readonly ConfirmedJoin[]
): LabelMatch | null {
  const isKeyed = key !== null && key !== '';
  const decision = confirmed.find(({ label, row: only }) => {
    if (only !== undefined) return only === row + 1 && (label === name || label === key);
    return label === (isKeyed ? key : name);
  });
  return decision === undefined ? null : decided(decision);
}

function decided({ areas }: ConfirmedJoin): LabelMatch {
  const [first] = areas;
  if (first === undefined) return { kind: 'left_out' };
  if (areas.length === 1) return { kind: 'matched', how: 'name', ...first };
  return { kind: 'merged', level: first.level, ids: areas.map(({ id }) => id), confirmed: true };
}

function bothSides(matches: ReadonlyMap<number, LabelMatch>, register: AreaRegister, { level }: JoinPlan) {
  const found = foundIds(matches, level);
  const ids = likeliestVintage(register.vintagesOf(level), found);
  return {
    matchedIds: [...found].sort(),
    unmatchedIds: ids.filter((id) => !found.has(id))
  };
}

function foundIds(matches: ReadonlyMap<number, LabelMatch>, level: string): Set<string> {
  const found = [...matches.values()].flatMap((match) =>
    match.kind === 'matched' && match.level === level ? [match.id] : []
  );
  return new Set(found);
}

/** The areas a table is about: those of the vintage most of its rows belong to, of equal ones the smaller. */
function likeliestVintage(
  vintages: readonly (readonly string[])[],
  found: ReadonlySet<string>
): readonly string[] {
  const counted = vintages.map((ids) => ({ ids, count: ids.filter((id) => found.has(id)).length }));
  return counted.sort((a, b) => b.count - a.count || a.ids.length - b.ids.length)[0]?.ids ?? [];
}
