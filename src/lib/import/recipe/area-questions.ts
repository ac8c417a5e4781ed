import type { AreaRegister } from '../join/area-register.ts';
import type { LabelMatch } from '../join/match-label.ts';
import type { Question } from './question.ts';

/** A label of a row, counted from 1, and what it was found to stand for. */
export interface AskedRow {
  row: number;
  label: string;
  match: LabelMatch;
}

/** A sheet, and the level its rows are about. */
export interface AskedSheet {
  file: string;
  sheet: string;
  level: string;
}

/** What is to be decided about the areas of a sheet's rows: one question a label, with all its rows. */
export function areaQuestions(
  { file, sheet, level }: AskedSheet,
  rows: Iterable<AskedRow>,
  register: AreaRegister
): Question[] {
  const questions = new Map<string, Question & { rows: number[] }>();
  for (const { row, label, match } of rows) {
    const asked = questionOf(match, label, level, register);
    if (asked === null) continue;
    const key = `${asked.code}\n${label}`;
    const former = questions.get(key);
    if (former === undefined) questions.set(key, { ...asked, file, sheet, rows: [row], column: null });
    else if (former.rows.at(-1) !== row) former.rows.push(row);
  }
  return [...questions.values()];
}

type Asked = Pick<Question, 'code' | 'confidence' | 'values' | 'areas'>;

function questionOf(match: LabelMatch, label: string, level: string, register: AreaRegister): Asked | null {
  if (match.kind === 'ambiguous') {
    const candidates = match.candidates.map((area) => `${area.level} ${area.id}`).join(', ');
    return {
      code: 'name_ambiguous',
      confidence: 'check',
      values: { label, candidates },
      areas: match.candidates
    };
  }
  if (match.kind === 'merged' && !match.confirmed) {
    return {
      code: 'area_merged',
      confidence: 'check',
      values: { label, areas: named(match.ids, match.level, register) },
      areas: match.ids.map((id) => ({ level: match.level, id }))
    };
  }
  if (match.kind !== 'unmatched') return null;
  const ids = match.suggestions.map(({ id }) => id);
  if (ids.length === 0) return { code: 'area_unknown', confidence: 'likely', values: { label } };
  return {
    code: 'area_similar',
    confidence: 'check',
    values: { label, areas: named(ids, level, register) },
    areas: ids.map((id) => ({ level, id }))
  };
}

function named(ids: readonly string[], level: string, register: AreaRegister): string {
  return ids.map((id) => `${register.nameOf(level, id) ?? ''} (${id})`).join(', ');
}
