import { expect } from 'vitest';
import { classLimits } from '../../src/lib/core/classification/class-limits.ts';
import { prettyNumbers } from '../../src/lib/core/classification/pretty.ts';
import { classAmong } from '../../src/lib/core/classify.ts';
import type { Classification } from '../../src/lib/core/stress-types.ts';

export interface Breaks {
  breaks: (number | null)[];
  counts?: number[];
}
/** Results of R's classInt: breaks include minimum and maximum. */
export interface ClassInt {
  mean: number;
  sd_sample: number;
  sd: Breaks;
  headtails: Breaks;
  box: Breaks;
  pretty5: Breaks;
}
export interface ByCount {
  fisher: Breaks;
  jenks: Breaks & { goodness_of_fit: number; tabular_accuracy: number };
  quantile_type7: Breaks;
  equal: Breaks;
}

/** Inner limits of a classification and the number of values in each class. */
export function classesOf(values: Float64Array, chosen: Classification) {
  const { method, limits, closure } = classLimits(values, chosen);
  const counts = new Array<number>(limits.length + 1).fill(0);
  for (const value of values) counts[classAmong(value, { limits, closure }) - 1]!++;
  return { method, limits, counts };
}

/** Limits as published, at 1e-6. */
export function expectLimits(found: readonly number[], published: readonly (number | null)[]): void {
  expect(found).toHaveLength(published.length);
  found.forEach((limit, i) => expect(Math.abs(limit - (published[i] ?? NaN))).toBeLessThanOrEqual(1e-6));
}

/** Without the minimum and the maximum. */
export const inner = ({ breaks }: Breaks): (number | null)[] => breaks.slice(1, -1);

/** The partition as classInt states it: as midpoints between classes (fisher) and as class maxima (jenks). */
export function expectFisherJenks(values: Float64Array, classes: number, { fisher, jenks }: ByCount): void {
  const { limits, counts } = classesOf(values, { method: 'fisher-jenks', classes });
  expectLimits(limits, inner(jenks));
  expect(counts).toEqual(jenks.counts);
  expect(counts).toEqual(fisher.counts);
  const middles = limits.map((limit) => (limit + Math.min(...values.filter((value) => value > limit))) / 2);
  expectLimits(middles, inner(fisher));
  expect(fitOf(values, limits, 'squares')).toBeCloseTo(jenks.goodness_of_fit, 9);
  expect(fitOf(values, limits, 'deviations')).toBeCloseTo(jenks.tabular_accuracy, 9);
}

/** What classInt calls sd: round numbers of standard deviations about the mean. */
export function expectRoundDeviations(
  values: Float64Array,
  { mean, sd_sample: sd, sd: published }: ClassInt
): void {
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => (value - mean) / sd);
  expectLimits(
    prettyNumbers(low!, high!, 5).map((steps) => mean + steps * sd),
    published.breaks
  );
}

/** 1 − the deviations from the means of the classes ÷ those from the mean of all. */
function fitOf(values: Float64Array, limits: readonly number[], by: 'squares' | 'deviations'): number {
  const total = around(values, by);
  const groups = Array.from({ length: limits.length + 1 }, (_, i) =>
    values.filter((value) => classAmong(value, { limits, closure: 'lower' }) === i + 1)
  );
  return 1 - groups.reduce((sum, group) => sum + around(group, by), 0) / total;
}

function around(values: Float64Array, by: 'squares' | 'deviations'): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => {
    const deviation = Math.abs(value - mean);
    return sum + (by === 'squares' ? deviation * deviation : deviation);
  }, 0);
}
