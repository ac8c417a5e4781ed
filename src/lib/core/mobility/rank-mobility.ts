/** How the order of units changed between two dates. */
export interface RankMobility {
  /** Units with a value at both dates. */
  units: number;
  /** Spearman's rank correlation, −1 to 1; null where all values of a date are equal. */
  correlation: number | null;
  /** Mean change of the rank in places, and in percent of the number of units. */
  meanChange: number;
  meanChangePercent: number;
}

/** Rank mobility of units with values at two dates (null = none), equal values sharing the mean of their ranks. */
export function rankMobility(
  before: readonly (number | null)[],
  after: readonly (number | null)[]
): RankMobility | null {
  const pairs = before.flatMap((value, unit): [number, number][] => {
    const later = after[unit] ?? null;
    return value === null || later === null ? [] : [[value, later]];
  });
  if (pairs.length < 2) return null;
  const [first, second] = [meanRanks(pairs.map(([a]) => a)), meanRanks(pairs.map(([, b]) => b))];
  const changes = first.map((rank, unit) => Math.abs(rank - (second[unit] ?? 0)));
  const meanChange = changes.reduce((sum, change) => sum + change, 0) / pairs.length;
  return {
    units: pairs.length,
    correlation: correlation(first, second),
    meanChange,
    meanChangePercent: (100 * meanChange) / pairs.length
  };
}

/** Spearman's rank correlation of two lists of equal length; null where one does not vary. */
export function spearman(x: readonly number[], y: readonly number[]): number | null {
  return correlation(meanRanks(x), meanRanks(y));
}

/** Ranks from 1 for the least; equal values share the mean of their ranks. */
function meanRanks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end + 1 < order.length && values[order[end + 1] ?? 0] === values[order[start] ?? 0]) end++;
    for (let place = start; place <= end; place++) ranks[order[place] ?? 0] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}

function correlation(x: readonly number[], y: readonly number[]): number | null {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((value, i) => {
    const [dx, dy] = [value - mx, (y[i] ?? 0) - my];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}
