import { meanRanks } from './mean-ranks.ts';

/**
 * Spearman's rank correlation of two lists of equal length without NaN, −1 to 1: Pearson's correlation of the ranks,
 * equal values sharing the mean of their ranks. Null where one list does not vary. Source: Spearman 1904, American
 * Journal of Psychology 15, 72–101; ties as in Kendall and Gibbons 1990, Rank Correlation Methods, chapter 3.
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  return rankCorrelation(meanRanks(x), meanRanks(y));
}

/**
 * Spearman's correlation of lists that `meanRanks` has ranked already. Mean ranks are multiples of ½ about a known
 * centre, so the sums are exact and the order of the rows changes no digit.
 */
export function rankCorrelation(x: Float64Array, y: Float64Array): number | null {
  const centre = (x.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [(x[i] as number) - centre, (y[i] as number) - centre];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}
