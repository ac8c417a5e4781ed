import { extent, nice, ticks } from 'd3-array';

/** A bar of a histogram: values with lower ≤ value < upper; the last bar includes its upper end. */
export interface Bin {
  lower: number;
  upper: number;
  count: number;
}

/**
 * Histogram in about `binCount` bins of equal width at round numbers (steps of 1, 2 or 5 times a power of ten), that
 * depend on the extent of the values only. No values, no bins; values too close together to be cut stand in one bin.
 */
export function distribution(values: readonly number[], binCount = 20): Bin[] {
  const [minimum, maximum] = extent(values);
  if (minimum === undefined || maximum === undefined) return [];
  const edges = ticks(...nice(minimum, maximum, binCount), binCount);
  const covered = (edges[0] ?? Infinity) <= minimum && (edges.at(-1) ?? -Infinity) >= maximum;
  if (edges.length < 2 || !covered) return [{ lower: minimum + 0, upper: maximum + 0, count: values.length }];
  return binsBetween(edges, values);
}

function binsBetween(edges: readonly number[], values: readonly number[]): Bin[] {
  const bins = edges.slice(1).map((upper, i) => ({ lower: edges[i] as number, upper, count: 0 }));
  for (const value of values) {
    const bin = bins.findLast(({ lower }) => lower <= value);
    if (bin) bin.count++;
  }
  return bins;
}
