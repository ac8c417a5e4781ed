import { describe, expect, it } from 'vitest';
import { NotClassifiable } from '../../../src/lib/core/not-classifiable.ts';
import { columnOfNumbers } from '../../../src/lib/core/column.ts';
import { stressIndex } from '../../../src/lib/core/stress-index.ts';
import type { IndexInput, IndexSettings, StressIndex } from '../../../src/lib/core/stress-types.ts';
import { berlinSettings, indexInput, indicator } from '../index-fixture.ts';

const poverty = indicator('poverty', [10, 20, 40, 30], { before: [10, 10, 10, 10] });
const care = indicator('care', [90, 50, 60, 10], { polarity: -1, weight: 3, before: [80, 50, 50, 20] });
const theme = (id: string, indicators: string[], weight = 1) => ({
  id,
  nameDe: id,
  nameEn: null,
  indicators,
  weight
});

const indexWith = (settings: Partial<IndexSettings>, more: Partial<IndexInput> = {}): StressIndex =>
  stressIndex(indexInput([poverty, care], { ...more, settings: { ...berlinSettings, ...settings } }));
const valuesOf = ({ areas }: StressIndex) => areas.map(({ status }) => status?.index ?? null);
const close = (expected: readonly number[]) => expected.map((value) => expect.closeTo(value, 12) as number);
const causeOf = (settings: Partial<IndexSettings>) => {
  try {
    return indexWith(settings).classCount;
  } catch (error) {
    if (error instanceof NotClassifiable) return error.cause;
    throw error;
  }
};

describe('an index by other methods', () => {
  // min–max in the direction of stress: poverty 0, 1/3, 1, 2/3; care 0, 1/2, 3/8, 1; weights 1 : 3
  it('weighted mean of min–max', () => {
    const index = indexWith({ standardise: 'min-max', combine: 'weighted-mean' });
    expect(valuesOf(index)).toEqual(close([0, 1 / 12 + 3 / 8, 1 / 4 + 9 / 32, 1 / 6 + 3 / 4]));
    expect(index.standardise).toBe('min-max');
  });

  it('geometric mean of min–max is 0 where a score is 0', () => {
    const index = indexWith({ standardise: 'min-max', combine: 'geometric-mean' });
    expect(valuesOf(index)).toEqual(
      close([0, (1 / 3) ** 0.25 * 0.5 ** 0.75, 1 * 0.375 ** 0.75, (2 / 3) ** 0.25])
    );
  });

  it('percentile rank of the sums, equal weights being the plain sum', () => {
    const index = stressIndex(
      indexInput([poverty, { ...care, weight: 1 }], {
        settings: { ...berlinSettings, standardise: 'percentile-rank', combine: 'percentile-of-sums' }
      })
    );
    // ranks 0, 1/3, 1, 2/3 and 0, 2/3, 1/3, 1: sums 0, 1, 4/3, 5/3
    expect(valuesOf(index)).toEqual(close([0, 1 / 3, 2 / 3, 1]));
    expect(sumsOf(index)).toEqual(close([0, 1, 4 / 3, 5 / 3]));
  });

  it.each<[string, Partial<IndexSettings>]>([
    ['mean', { standardise: 'percentile-rank', combine: 'weighted-mean' }],
    ['restandardised', { standardise: 'min-max', combine: 'sum-restandardised' }],
    ['geometric', { standardise: 'min-max', combine: 'geometric-mean' }],
    ['in themes', { standardise: 'robust-z', themes: [theme('a', ['poverty']), theme('b', ['care'], 2)] }],
    ['half in themes', { standardise: 'z-score', themes: [theme('a', ['poverty'])] }]
  ])('contributions add up to the index: %s', (_, settings) => {
    const index = indexWith(settings);
    expect(sumsOf(index)).toEqual(close(valuesOf(index).map((value) => value ?? NaN)));
  });

  it('z-scores in one theme are the index without themes', () => {
    const plain = valuesOf(indexWith({})).map((value) => value ?? NaN);
    const themed = indexWith({ themes: [theme('all', ['poverty', 'care'])] });
    expect(valuesOf(themed)).toEqual(close(plain));
    expect(themed.areas[3]?.themes).toEqual([
      { themeId: 'all', value: expect.closeTo(plain[3]!, 12) as number, rank: 1, percentile: 1 }
    ]);
  });

  it('cuts by computed limits and says which', () => {
    const { classes, areas } = indexWith({ classify: { method: 'quantiles', classes: 2 } });
    expect([classes.method, classes.closure, classes.limits.length]).toEqual(['quantiles', 'lower', 1]);
    expect(areas.map(({ status }) => status?.class).sort()).toEqual([1, 1, 2, 2]);
  });

  it('has the trend of z-scores whatever the status is made of', () => {
    const trendOf = (settings: Partial<IndexSettings>) => indexWith(settings).areas.map(({ trend }) => trend);
    expect(trendOf({ standardise: 'rank-exponential', combine: 'weighted-mean' })).toEqual(trendOf({}));
  });

  it('ranks an indicator among all areas that have it, not only the classified ones', () => {
    const more = indicator('more', [1, 2, 3, 4, 5]);
    const part = indicator('part', [1, 2, 3, 4, null]);
    const index = stressIndex(
      indexInput([more, part], {
        settings: { ...berlinSettings, standardise: 'percentile-rank', combine: 'weighted-mean' }
      })
    );
    expect(index.areas[3]?.scores.map(({ z }) => z)).toEqual([0.75, 1]);
    expect(index.areas[4]).toMatchObject({ status: null, scores: [] });
  });

  it.each<[object, Partial<IndexSettings>]>([
    [{ kind: 'no_residents' }, { standardise: 'weighted-z-score' }],
    [{ kind: 'geometric_mean' }, { combine: 'geometric-mean' }],
    [{ kind: 'no_indicator' }, { themes: [theme('a', ['poverty', 'care'], 0)] }]
  ])('says why there is none: %o', (cause, settings) => expect(causeOf(settings)).toEqual(cause));

  it('names a constant indicator', () => {
    const constant = indexInput([poverty, indicator('same', [1, 1, 1, 1])], {
      residents: columnOfNumbers([500, 500, 500, 500]),
      settings: { ...berlinSettings, standardise: 'weighted-z-score' }
    });
    expect(() => stressIndex(constant)).toThrow(NotClassifiable);
  });
});

function sumsOf({ areas }: StressIndex): number[] {
  return areas.map(({ scores }) => scores.reduce((sum, { contribution }) => sum + contribution, 0));
}
