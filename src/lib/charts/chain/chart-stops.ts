import type { ChainLayout } from './chain-layout.ts';
import type { ChartStop } from './chart-keys.ts';

export const transitionStop = (transitionId: string): string => `transition|${transitionId}`;
export const rowStop = (rowId: string): string => `row|${rowId}`;

/** What the keyboard reaches: the transitions, then each row with its button and its pieces, then the shares. */
export function chartStops({ seams, rows, plot }: ChainLayout): ChartStop[][] {
  const transitions = seams
    .map(({ mark, x }) => ({ key: transitionStop(mark.transitionId), x }))
    .sort((a, b) => a.x - b.x);
  const ofRows = rows.map(({ row, pieces }) => [
    ...(row.lane.expandable || row.expanded ? [{ key: rowStop(row.rowId), x: plot.x - 1 }] : []),
    ...pieces.map(({ key, x, width }) => ({ key, x: x + width / 2 })).sort((a, b) => a.x - b.x)
  ]);
  return [transitions, ...ofRows];
}

/** Attributes that make a part of the drawing one stop of the chart's keyboard. */
export type StopAttributes = (
  key: string,
  label: string,
  role?: 'button' | 'img'
) => Record<string, string | number>;
