import { distribution } from './distribution.ts';

/** A bar of a histogram by class: figures with lower ≤ figure < upper; the last bar includes its upper end. */
export interface ClassBin {
  lower: number;
  upper: number;
  /** Number of areas by class, the first class first. */
  counts: readonly number[];
}

/** Histogram of classified figures at the edges of `distribution`; `class` counts from 1. */
export function classDistribution(
  entries: readonly { value: number; class: number }[],
  classCount: number,
  binCount = 20
): ClassBin[] {
  const bins = distribution(
    entries.map(({ value }) => value),
    binCount
  ).map(({ lower, upper }) => ({ lower, upper, counts: new Array<number>(classCount).fill(0) }));
  for (const entry of entries) {
    const counts = bins.findLast(({ lower }) => lower <= entry.value)?.counts;
    if (counts) counts[entry.class - 1] = (counts[entry.class - 1] ?? 0) + 1;
  }
  return bins;
}
