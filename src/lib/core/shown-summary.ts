import { classOf } from './area-style.ts';
import type { Column } from './cell.ts';
import { hasValue } from './column.ts';
import type { StressIndex } from './stress-types.ts';
import { weightedShare, type Share } from './weighted-share.ts';

/** Areas that a display marks out, and the share of all residents and of all children under 18 who live there. */
export interface MarkedAreas {
  kind: 'marked';
  count: number;
  /** Areas with a figure, and all. */
  known: number;
  areaCount: number;
  /** Null where not known. */
  residents: Share | null;
  children: Share | null;
}

/** People by area, aligned with the areas; null where the package does not tell. */
export interface People {
  residents: Column | null;
  children: Column | null;
}

export type IndicatorSummary =
  /** No area has a figure, or they cannot be cut into classes. */
  | { kind: 'none' | 'even'; known: number; areaCount: number }
  /** `limit`: above it lies the uppermost class, or, where less means more stress, up to it the lowest. */
  | (MarkedAreas & { isLow: boolean; limit: number; classCount: number });

/** The class of an indicator that means most stress: the uppermost, or the lowest where polarity is −1. */
export function indicatorSummary(
  column: Column,
  limits: readonly number[],
  polarity: number,
  people: People
): IndicatorSummary {
  const areaCount = column.values.length;
  const rows = Array.from(column.values.keys()).filter((row) => hasValue(column, row));
  const isLow = polarity < 0;
  const limit = isLow ? limits[0] : limits.at(-1);
  if (rows.length === 0 || limit === undefined)
    return { kind: rows.length === 0 ? 'none' : 'even', known: rows.length, areaCount };
  const wanted = isLow ? 1 : limits.length + 1;
  const marked = new Set(rows.filter((row) => classOf(column.values[row] as number, limits) === wanted));
  return {
    ...markedAreas(marked, rows.length, areaCount, people),
    isLow,
    limit,
    classCount: limits.length + 1
  };
}

/** The areas in which stress is rising; null where no change can be computed. */
export function risingSummary({ areas }: StressIndex, people: People): MarkedAreas | null {
  const known = areas.filter(({ trend }) => trend !== null).length;
  const rising = areas.flatMap(({ trend }, row) => (trend?.class === 'worsening' ? [row] : []));
  return known === 0 ? null : markedAreas(new Set(rising), known, areas.length, people);
}

function markedAreas(
  rows: ReadonlySet<number>,
  known: number,
  areaCount: number,
  { residents, children }: People
): MarkedAreas {
  const shareOf = (counts: Column | null) => counts && weightedShare(counts, (row) => rows.has(row));
  return {
    ...{ kind: 'marked', count: rows.size, known, areaCount },
    residents: shareOf(residents),
    children: shareOf(children)
  };
}
