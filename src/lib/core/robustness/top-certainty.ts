import { isHigh } from '../high-classes.ts';
import type { StressIndex } from '../stress-types.ts';
import type { Robustness } from './robustness-types.ts';

/** From this share of the draws on, something is called certain. */
export const certainShare = 0.95;

/** How sure it is which areas bear high stress. */
export interface TopCertainty {
  /** Areas of high stress (`isHigh`). */
  high: number;
  /** Those of them that bear it in at least `certainShare` of the draws. */
  certain: number;
  certainShare: number;
  /** Mean share of the draws in which they bear it, 0–1; null where there is none. */
  meanShare: number | null;
  /** Areas that do not bear it now, but in at least 1 − `certainShare` of the draws. */
  possible: number;
}

/** How many of the areas of high stress stay so whatever the weights. */
export function topCertainty(index: StressIndex, { areas }: Pick<Robustness, 'areas'>): TopCertainty {
  const shareOf = (row: number) => areas[row]?.highShare ?? 0;
  const rows = index.areas.map((area, row) => ({
    high: isHigh(area, index.classCount),
    share: shareOf(row)
  }));
  const high = rows.filter((row) => row.high);
  return {
    high: high.length,
    certain: high.filter(({ share }) => share >= certainShare).length,
    certainShare,
    meanShare: high.length === 0 ? null : high.reduce((sum, { share }) => sum + share, 0) / high.length,
    possible: rows.filter((row) => !row.high && row.share > 1 - certainShare).length
  };
}
