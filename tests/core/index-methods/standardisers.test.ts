import { describe, expect, it } from 'vitest';
import type { StandardiseMethod } from '../../../src/lib/core/index-methods/method-names.ts';
import { standardiseMethods } from '../../../src/lib/core/index-methods/method-names.ts';
import { percentileRanks } from '../../../src/lib/core/index-methods/percentile-rank.ts';
import { exponentialRanks } from '../../../src/lib/core/index-methods/rank-exponential.ts';
import { scoresOf } from '../../../src/lib/core/index-methods/standardisers.ts';
import type { ScoringFacts } from '../../../src/lib/core/index-methods/standardisers.ts';
import type { Polarity } from '../../../src/lib/core/stress-types.ts';

const none: ScoringFacts = { residents: null, cityValue: null, percentileDecimals: null };
const scores = (
  method: StandardiseMethod,
  values: readonly number[],
  facts: Partial<ScoringFacts> = {},
  polarity: Polarity = 1
) => {
  const found = scoresOf(method, Float64Array.from(values), polarity, { ...none, ...facts });
  return found && Array.from(found);
};
const close = (expected: readonly number[]) => expected.map((value) => expect.closeTo(value, 12) as number);

describe('standardisation, by hand', () => {
  it.each<[StandardiseMethod, Partial<ScoringFacts>, number[]]>([
    ['z-score', {}, [-1.224744871391589, 0, 1.224744871391589]],
    // mean (1·2 + 1·4 + 2·6) ÷ 4 = 4.5, variance (6.25 + 0.25 + 2 · 2.25) ÷ 4 = 2.75
    [
      'weighted-z-score',
      { residents: Float64Array.of(1, 1, 2) },
      [-2.5, -0.5, 1.5].map((deviation) => deviation / Math.sqrt(2.75))
    ],
    ['percentile-rank', {}, [0, 0.5, 1]],
    ['min-max', {}, [0, 0.5, 1]],
    // median 4, median absolute deviation 2
    ['robust-z', {}, [-1 / 1.4826, 0, 1 / 1.4826]],
    ['city-deviation', { cityValue: 5 }, [-3, -1, 1]],
    ['city-deviation', { residents: Float64Array.of(1, 1, 2) }, [-2.5, -0.5, 1.5]],
    ['city-deviation', {}, [-2, 0, 2]]
  ])('%s of 2, 4, 6 with %o', (method, facts, expected) =>
    expect(scores(method, [2, 4, 6], facts)).toEqual(close(expected))
  );

  it.each(standardiseMethods)('%s: null without spread', (method) =>
    expect(scores(method, [0.1, 0.1, 0.1], { residents: Float64Array.of(1, 2, 3) })).toBeNull()
  );

  it('robust z: null where more than half are the same', () =>
    expect(scores('robust-z', [1, 1, 1, 5])).toBeNull());

  it.each<[StandardiseMethod, number[]]>([
    ['percentile-rank', [1, 0.5, 0]],
    ['min-max', [1, 0.5, 0]],
    ['z-score', [-1.224744871391589, 0, 1.224744871391589]]
  ])('%s of an indicator where less is more stress', (method, expected) =>
    expect(scores(method, [2, 4, 6], {}, -1)).toEqual(close(expected))
  );
});

describe('percentile ranks', () => {
  it('give ties the lowest rank, and are rounded on request', () => {
    const values = Float64Array.of(3, 1, 3, 0, 3, 9, 1);
    expect(Array.from(percentileRanks(values))).toEqual(close([3 / 6, 1 / 6, 3 / 6, 0, 3 / 6, 1, 1 / 6]));
    expect(percentileRanks(values, 4)[1]).toBe(0.1667);
  });
});

describe('exponential ranks', () => {
  it('reach from nearly 0 to 100, the most stressed tenth above 50, ties at the average', () => {
    const ranks = exponentialRanks(Float64Array.from({ length: 100 }, (_, i) => i));
    expect(ranks[99]).toBeCloseTo(100, 9);
    expect([ranks[88]! < 50, ranks[89]! > 50]).toEqual([true, true]);
    const tied = exponentialRanks(Float64Array.of(1, 2, 2, 3));
    expect(tied[1]).toBe(tied[2]);
    expect(tied[1]).toBeCloseTo(-23 * Math.log(1 - (2.5 / 4) * (1 - Math.exp(-100 / 23))), 9);
  });
});
