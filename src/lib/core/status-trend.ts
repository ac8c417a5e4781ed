import { hasValue } from './column.ts';
import type { Column } from './cell.ts';
import type { StressIndex, TrendClass } from './stress-types.ts';

export const trendClasses = ['improving', 'stable', 'worsening'] as const satisfies readonly TrendClass[];

/** Areas of one status class and one trend class. */
export interface StatusTrendCell {
  class: number;
  trend: TrendClass;
  count: number;
  /** Sum of the weight column over these areas, null without one. */
  sum: number | null;
  /** Areas whose weight is suppressed, missing or not applicable, so that `sum` leaves them out. */
  unknown: number;
}

/**
 * Cross table of status × trend: every status class with the three trend classes, in ascending order. Areas without
 * a trend are in no cell. `weights` (residents, children) is aligned with the areas of the index.
 * Source: Senatsverwaltung für Stadtentwicklung Berlin, Monitoring Soziale Stadtentwicklung.
 */
export function statusTrendTable(index: StressIndex, weights: Column | null = null): StatusTrendCell[] {
  const cells = emptyCells(index.classCount, weights !== null);
  index.areas.forEach(({ status, trend }, row) => {
    const cell =
      status && trend && cells.find((one) => one.class === status.class && one.trend === trend.class);
    if (cell) addArea(cell, weights, row);
  });
  return cells;
}

function emptyCells(classCount: number, weighted: boolean): StatusTrendCell[] {
  return Array.from({ length: classCount }, (_, i) => i + 1).flatMap((number) =>
    trendClasses.map((trend) => ({ class: number, trend, count: 0, sum: weighted ? 0 : null, unknown: 0 }))
  );
}

function addArea(cell: StatusTrendCell, weights: Column | null, row: number): void {
  cell.count++;
  if (weights === null || cell.sum === null) return;
  if (hasValue(weights, row)) cell.sum += weights.values[row] as number;
  else cell.unknown++;
}
