import { extent, nice, ticks } from 'd3-array';

/** A bar of a histogram: values with lower ≤ value < upper; the last bar includes its upper end. */
export interface Bin {
  lower: number;
  upper: number;
  count: number;
}

/**
 * Histogram in about `binCount` bins of equal width at round numbers (steps of 1, 2 or 5 times a power of ten), that
 * depend on the extent of the values only. No values, no bins; values that are all equal stand in one bin of width 0.
 */
export function distribution(values: readonly number[], binCount = 20): Bin[] {
  const [minimum, maximum] = extent(values);
  if (minimum === undefined || maximum === undefined) return [];
  if (minimum === maximum) return [{ lower: minimum + 0, upper: minimum + 0, count: values.length }];
  const [start, stop] = nice(minimum, maximum, binCount);
  const edges = ticks(start, stop, binCount);
  const bins = edges.slice(1).map((upper, i) => ({ lower: edges[i] as number, upper, count: 0 }));
  for (const value of values) {
    const bin = bins.findLast(({ lower }) => lower <= value);
    if (bin) bin.count++;
  }
  return bins;
}
