import { describe, expect, it } from 'vitest';
import { contributionsOf } from '../../src/lib/core/contributions.ts';
import { stressIndex } from '../../src/lib/core/stress-index.ts';
import type { IndexInput, IndexSettings } from '../../src/lib/core/stress-types.ts';
import { columnOfNumbers } from '../../src/lib/core/column.ts';
import { combineMethods, type CombineMethod } from '../../src/lib/core/index-methods/method-names.ts';

const settings: IndexSettings = {
  standardise: 'z-score',
  combine: 'sum-restandardised',
  classify: { method: 'limits', limits: [-1, 1] },
  trend: { years: 2, limits: [-1, 1] },
  minimumPopulation: 0,
  excluded: []
};
const input = (change: Partial<IndexSettings>): IndexInput => ({
  areaIds: ['a', 'b', 'c', 'd', 'e'],
  residents: columnOfNumbers([500, 500, 500, 500, null]),
  settings: { ...settings, ...change },
  indicators: [
    { id: 'p', weight: 2, polarity: 1, now: columnOfNumbers([5, 1, 3, 2, 9]), before: null },
    { id: 'q', weight: 1, polarity: -1, now: columnOfNumbers([10, 40, 20, 60, 1]), before: null },
    { id: 'r', weight: 1, polarity: 1, now: columnOfNumbers([1, 1, 4, 2, 1]), before: null }
  ]
});
const ids = ['p', 'q', 'r'];
const readyFor = (combine: CombineMethod) =>
  input(combine === 'geometric-mean' ? { combine, standardise: 'min-max' } : { combine });

describe('why an area stands where it stands', () => {
  const index = stressIndex(input({}));

  it('adds up to the index, sorted by what raises most', () => {
    for (const area of index.areas.slice(0, 4)) {
      const found = contributionsOf(index, area, ids, 'sum-restandardised');
      expect(found?.total).toBeCloseTo(area.status!.index, 12);
      expect(found?.base).toBe(0);
      const amounts = found!.parts.map(({ amount }) => amount);
      expect(amounts).toEqual([...amounts].sort((one, other) => other - one));
    }
    const first = contributionsOf(index, index.areas[0]!, ids, 'sum-restandardised');
    expect(first?.parts.map(({ indicatorId }) => indicatorId)).toEqual(['p', 'q', 'r']);
    expect(first?.parts.map(({ amount }) => amount > 0)).toEqual([true, true, false]);
  });

  it('is unknown where there is no index', () => {
    expect(contributionsOf(index, index.areas[4]!, ids, 'sum-restandardised')).toBeNull();
  });

  it.each(combineMethods.filter((combine) => combine !== 'percentile-of-sums'))(
    'with %s: base and parts make up the index, and parts cancel out over the city',
    (combine) => {
      const other = stressIndex(readyFor(combine));
      const all = other.areas.slice(0, 4).map((area) => contributionsOf(other, area, ids, combine)!);
      all.forEach(({ base, total }, i) =>
        expect(base + total).toBeCloseTo(other.areas[i]!.status!.index, 12)
      );
      for (const id of ids) {
        const parts = all.map((one) => one.parts.find(({ indicatorId }) => indicatorId === id)!.amount);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(0, 12);
      }
    }
  );

  it('keeps the order of the areas where sums are ranked afterwards', () => {
    const ranked = stressIndex(input({ combine: 'percentile-of-sums', standardise: 'percentile-rank' }));
    const totals = ranked.areas
      .slice(0, 4)
      .map((area) => contributionsOf(ranked, area, ids, 'percentile-of-sums')!.total);
    const order = (values: readonly number[]) =>
      [0, 1, 2, 3].sort((one, other) => values[one]! - values[other]!);
    expect(order(totals)).toEqual(order(ranked.areas.slice(0, 4).map(({ status }) => status!.index)));
  });
});
