import type { ResultGrid } from './result-cells';

export const resultViews = ['table', 'bars', 'line', 'scatter', 'map'] as const;
export type ResultView = (typeof resultViews)[number];

/** Which columns a quick chart is drawn from, by their places. */
export interface ChartColumns {
  /** What names a row: a name before a key. */
  name: number;
  period: number;
  areaId: number;
  numbers: readonly number[];
}

const periodNames = new Set(['period', 'year', 'ends', 'due', 'funding_until']);

/** The columns by what they hold; −1 = none. */
export function chartColumns({ columns }: ResultGrid): ChartColumns {
  const place = (matches: (column: { name: string; isNumber: boolean }) => boolean) =>
    columns.findIndex(matches);
  const named = place(({ name }) => /^name(_de|_en)?$/i.test(name));
  return {
    name: named >= 0 ? named : place(({ isNumber }) => !isNumber),
    period: place(({ name }) => periodNames.has(name.toLowerCase())),
    areaId: place(({ name, isNumber }) => /^(area_id|areaid)$/i.test(name) && !isNumber),
    numbers: columns.flatMap(({ isNumber, name }, i) => (isNumber && !periodNames.has(name) ? [i] : []))
  };
}

/** The views that make sense for a result. */
export function viewsFor(grid: ResultGrid): ResultView[] {
  const { name, period, areaId, numbers } = chartColumns(grid);
  const drawable = grid.rows.length > 1 && numbers.length > 0;
  const makes: Record<ResultView, boolean> = {
    table: true,
    bars: drawable && name >= 0 && name !== period,
    line: drawable && period >= 0,
    scatter: drawable && numbers.length > 1 && period < 0,
    map: drawable && areaId >= 0
  };
  return resultViews.filter((view) => makes[view]);
}
