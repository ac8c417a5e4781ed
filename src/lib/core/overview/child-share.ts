import type { Column } from '../cell.ts';
import type { StressIndex, TrendClass } from '../stress-types.ts';
import { weightedShare } from '../weighted-share.ts';

/**
 * Share of all children whose number is known that live in areas of a status class (from 1 = least stress) and trend,
 * 0–1; null where no number is known. `children` is aligned with the areas of the index.
 */
export function childShare(
  index: StressIndex,
  children: Column,
  position: number,
  trend: TrendClass
): number | null {
  const belongs = (row: number) => {
    const area = index.areas[row];
    return area?.status?.class === position && area.trend?.class === trend;
  };
  return weightedShare(children, belongs)?.share ?? null;
}
