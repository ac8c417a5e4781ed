import type { Draft, Rejection, ResidentFigure, Source } from '../recipe/draft.ts';
import { valueOf } from '../understand/figure.ts';
import type { TableRow } from './table-of-rows.ts';

/** The population table with the place of each count. */
export interface Population {
  rows: { row: TableRow; source: Source }[];
  rejections: Rejection[];
}

/**
 * Residents by area, period and age. Where files overlap in ages, the sheet with the most bands for the area and
 * period wins, and the counts of the others are rejected.
 */
export function buildPopulation({ residents }: Draft): Population {
  const groups = new Map<string, ResidentFigure[]>();
  for (const figure of residents) {
    const key = `${figure.areaId}\n${figure.period}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  const rejections: Rejection[] = [];
  const kept = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => choose(group, rejections));
  return { rows: kept.map((figure) => ({ row: rowOf(figure), source: figure.source })), rejections };
}

function choose(group: readonly ResidentFigure[], rejections: Rejection[]): ResidentFigure[] {
  const counts = group.filter((figure) => isCount(figure, rejections));
  const chosen: ResidentFigure[] = [];
  for (const figure of bestSheetFirst(counts)) {
    const other = chosen.find((band) => overlaps(band, figure));
    if (other === undefined) chosen.push(figure);
    else reject(figure, repeatReason(other, figure), rejections);
  }
  return chosen.sort((a, b) => first(a) - first(b));
}

function isCount(figure: ResidentFigure, rejections: Rejection[]): boolean {
  const count = valueOf(figure.figure);
  const fine = count === null || (Number.isInteger(count) && count >= 0);
  if (!fine) reject(figure, 'not_a_count', rejections);
  return fine;
}

function reject(figure: ResidentFigure, reason: Rejection['reason'], rejections: Rejection[]): void {
  rejections.push({ source: figure.source, label: figure.areaId, reason });
}

function bestSheetFirst(figures: readonly ResidentFigure[]): ResidentFigure[] {
  const bands = new Map<number, number>();
  for (const { source } of figures) bands.set(source.sheet, (bands.get(source.sheet) ?? 0) + 1);
  const count = ({ source }: ResidentFigure) => bands.get(source.sheet) ?? 0;
  return [...figures].sort((a, b) => count(b) - count(a));
}

function overlaps(a: ResidentFigure, b: ResidentFigure): boolean {
  return first(a) <= last(b) && first(b) <= last(a);
}

function repeatReason(a: ResidentFigure, b: ResidentFigure): 'age_overlap' | 'duplicate' | 'contradiction' {
  if (first(a) !== first(b) || last(a) !== last(b)) return 'age_overlap';
  return valueOf(a.figure) === valueOf(b.figure) ? 'duplicate' : 'contradiction';
}

function first({ ages }: ResidentFigure): number {
  return ages.from ?? 0;
}

function last({ ages }: ResidentFigure): number {
  return ages.to ?? Infinity;
}

function rowOf({ areaId, period, ages, figure }: ResidentFigure): TableRow {
  const count = valueOf(figure);
  return { area_id: areaId, period, age_from: ages.from, age_to: ages.to, count, flag: figure.flag };
}
