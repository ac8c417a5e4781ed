import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classLimits } from '../../../src/lib/core/classification/class-limits.ts';
import { fisherJenksStarts } from '../../../src/lib/core/classification/fisher-jenks.ts';
import { classAmong } from '../../../src/lib/core/classify.ts';
import type { Classification } from '../../../src/lib/core/stress-types.ts';

const runs = { numRuns: 100, seed: 1 };
const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 14 });
const classesOf = (list: readonly number[], chosen: Classification) => {
  const classes = classLimits(Float64Array.from(list), chosen);
  return list.map((value) => classAmong(value, classes));
};

const computed: Classification[] = [
  { method: 'standard-deviation' },
  { method: 'quantiles', classes: 4 },
  { method: 'fisher-jenks', classes: 4 },
  { method: 'head-tail' },
  { method: 'pretty', classes: 4 },
  { method: 'equal-interval', classes: 4 },
  { method: 'maximum-breaks', classes: 4 },
  { method: 'jenks-caspall', classes: 4 },
  { method: 'rank-shares', classes: 4 },
  { method: 'rank-shares', classes: 4, borders: 'up' },
  { method: 'box' },
  { method: 'percentiles' }
];

describe('computed classes', () => {
  it.each(computed)('%o: ascending limits, the order of the values does not matter', (chosen) => {
    fc.assert(
      fc.property(values, (list) => {
        fc.pre(new Set(list).size > 1);
        const { limits } = classLimits(Float64Array.from(list), chosen);
        expect(limits).toEqual([...limits].sort((a, b) => a - b));
        expect(limits.every(Number.isFinite)).toBe(true);
        expect(classLimits(Float64Array.from([...list].reverse()), chosen).limits).toEqual(limits);
      }),
      runs
    );
  });

  it.each([
    ['down', (rank: number, count: number) => Math.ceil((4 * rank) / count)],
    ['up', (rank: number, count: number) => [1, 2, 3, 4].find((d) => rank <= Math.ceil((count * d) / 4))]
  ] as const)('shares of ranks, borders %s, are those of the ranks', (borders, share) => {
    fc.assert(
      fc.property(values, (list) => {
        const ranks = list.map((value) => 1 + list.filter((other) => other > value).length);
        expect(classesOf(list, { method: 'rank-shares', classes: 4, borders })).toEqual(
          ranks.map((rank) => 5 - share(rank, list.length)!)
        );
      }),
      runs
    );
  });

  it('Fisher–Jenks finds the least sum of squares of all partitions', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 4 }), (list, classes) => {
        const sorted = Float64Array.from(list).sort();
        const starts = fisherJenksStarts(sorted, classes);
        expect(within(sorted, starts)).toBeCloseTo(leastOf(sorted, classes), 8);
        expect(starts.every((start) => sorted[start] !== sorted[start - 1])).toBe(true);
      }),
      runs
    );
  });

  it('gives fewer classes than asked for where values are few', () => {
    expect(classLimits(Float64Array.of(0, 0, 0, 1), { method: 'fisher-jenks', classes: 5 }).limits).toEqual([
      0
    ]);
    expect(classLimits(Float64Array.of(0, 0, 0, 1), { method: 'quantiles', classes: 4 }).limits).toEqual([
      0, 0.25
    ]);
  });

  it('keeps fixed limits and their own closure', () => {
    const chosen = { method: 'limits', limits: [-1, 1] } as const;
    expect(classLimits(Float64Array.of(5), chosen)).toEqual({ ...chosen, closure: 'inner' });
    expect(classesOf([-1, 1], chosen)).toEqual([2, 2]);
  });
});

function within(sorted: Float64Array, starts: readonly number[]): number {
  const bounds = [0, ...starts, sorted.length];
  return bounds.slice(1).reduce((sum, end, i) => sum + squares(sorted.slice(bounds[i], end)), 0);
}

function squares(part: Float64Array): number {
  const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
  return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

/** By trying every partition into at most so many classes. */
function leastOf(sorted: Float64Array, classes: number): number {
  if (classes === 1 || sorted.length === 1) return squares(sorted);
  const splits = Array.from({ length: sorted.length - 1 }, (_, i) => i + 1);
  return Math.min(
    squares(sorted),
    ...splits.map((start) => squares(sorted.slice(start)) + leastOf(sorted.slice(0, start), classes - 1))
  );
}
