import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOfNumbers } from '../../src/lib/core/column.ts';
import { firstIndicator, indicatorProfile, indicatorProfiles } from '../../src/lib/core/indicator-profile.ts';
import type { AreaIndex, StressIndex } from '../../src/lib/core/stress-types.ts';

const area = (areaId: string, index: number, position: number | null): AreaIndex => ({
  areaId,
  residents: null,
  reason: position === null ? { kind: 'population_unknown' } : null,
  status: position === null ? null : { index, rank: 1, class: position },
  trend: null,
  scores: []
});
const index: StressIndex = {
  areas: [
    area('a', -1.2, 1),
    area('b', -1.1, 1),
    area('c', 0, 2),
    area('d', 1.2, 3),
    area('e', 1.8, 4),
    area('f', 0, null)
  ],
  classCount: 4,
  standardise: 'z-score',
  classes: { method: 'limits', limits: [-1, 1, 1.5], closure: 'inner' },
  classifiableCount: 5,
  trendProblem: null
};

describe('an indicator by stress', () => {
  const profile = indicatorProfile('gymnasium', columnOfNumbers([60, 50, 40, null, 20, 99]), index, false);

  it('has a mean per class of the areas with a figure', () => {
    expect(profile.classes).toEqual([
      { areas: 2, mean: 55 },
      { areas: 1, mean: 40 },
      null,
      { areas: 1, mean: 20 }
    ]);
    expect(profile.points.map(({ areaId }) => areaId)).toEqual(['a', 'b', 'c', 'e']);
  });

  it('compares areas of high with areas of least stress', () => {
    expect(profile).toMatchObject({
      high: { areas: 1, mean: 20 },
      low: { areas: 2, mean: 55 },
      difference: -35
    });
    expect(profile.correlation).toBeCloseTo(-1, 12);
  });
});

it('the closest indicator that is not part of the index comes first', () => {
  const columns = {
    index_part: columnOfNumbers([1, 2, 3, 4, 5, 6]),
    loose: columnOfNumbers([3, 1, 2, 1, 3, 0]),
    close: columnOfNumbers([5, 4, 3, 2, 1, 0]),
    sparse: columnOfNumbers([1, 2, null, null, null, null])
  };
  const found = indicatorProfiles(columns, index, { index_part: 1 });
  expect(found.map(({ indicatorId }) => indicatorId)).toEqual(['close', 'loose', 'index_part']);
});

it('classes hold every point once, and correlations stay between −1 and 1', () => {
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(values, (figures) => {
      const { classes, points, correlation } = indicatorProfile('x', columnOfNumbers(figures), index, false);
      expect(classes.reduce((sum, mean) => sum + (mean?.areas ?? 0), 0)).toBe(points.length);
      if (correlation !== null) expect(Math.abs(correlation)).toBeLessThanOrEqual(1 + 1e-12);
    })
  );
});

it('a package may name the indicator that is shown first', () => {
  expect([{ first: 'x' }, { first: 1 }, {}, undefined].map(firstIndicator)).toEqual(['x', null, null, null]);
});
