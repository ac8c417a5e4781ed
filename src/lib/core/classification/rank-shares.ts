import type { RankBorders } from '../index-methods/method-names.ts';

/**
 * The inner limits of classes of equal shares of the ranks, closed above; there are always `classes` − 1, equal ones
 * where ties leave a class empty. Rank 1 is the highest value, equal values share the better rank. Counted from the
 * highest, share d ends at rank N·d ÷ classes, rounded down (English IMD: decile = ⌈10·rank ÷ N⌉) or up (Scottish
 * SIMD). Sources: MHCLG, English Indices of Deprivation 2025, technical report; Scottish Government, SIMD 2016
 * technical notes.
 */
export function rankShareBreaks(sorted: Float64Array, classes: number, borders: RankBorders): number[] {
  const count = sorted.length;
  const round = borders === 'up' ? Math.ceil : Math.floor;
  return Array.from({ length: classes - 1 }, (_, i) => {
    const share = classes - 1 - i;
    return highestBelow(sorted, round((count * share) / classes));
  });
}

/** The highest value whose rank is beyond `rank`; just below the lowest value where there is none. */
function highestBelow(sorted: Float64Array, rank: number): number {
  const first = sorted[sorted.length - rank - 1];
  if (first === undefined) return justBelow(sorted[0] as number);
  const higher = sorted[sorted.length - rank];
  if (first !== higher) return first;
  return sorted.findLast((value) => value < first) ?? justBelow(first);
}

const justBelow = (value: number): number =>
  value - Math.max(Math.abs(value) * Number.EPSILON, Number.MIN_VALUE);
