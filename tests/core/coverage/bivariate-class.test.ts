import { describe, expect, it } from 'vitest';
import {
  bivariateClasses,
  bivariateCounts,
  bivariateStyle,
  bivariateToken,
  isGapClass
} from '../../../src/lib/core/coverage/bivariate-class.ts';

const areas = (pairs: readonly (readonly [number | null, number | null])[]) =>
  pairs.map(([need, coverage]) => ({ need, coverage }));
const tokens = (pairs: readonly (readonly [number | null, number | null])[]) =>
  bivariateClasses(areas(pairs)).areas.map((own) => (own ? bivariateToken(own).slice(10) : null));

describe('bivariateClasses', () => {
  it('cuts need and coverage into thirds on their own', () =>
    expect(
      tokens([
        [1, 90],
        [2, 80],
        [3, 70],
        [4, 60],
        [5, 50],
        [6, 40]
      ])
    ).toEqual(['1-3', '1-3', '2-2', '2-2', '3-1', '3-1']));

  it('tells the limits, quantiles of type 7', () => {
    const { limits } = bivariateClasses(
      areas([
        [0, 0],
        [1, 0.5],
        [2, 1],
        [3, 1]
      ])
    );
    expect(limits.need).toEqual([1, 2]);
    expect(limits.coverage[0]).toBeCloseTo(0.5, 12);
    expect(limits.coverage[1]).toBeCloseTo(1, 12);
  });

  it('puts a value that equals a limit into the lower class', () =>
    expect(
      tokens([
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3]
      ])
    ).toEqual(['1-1', '1-1', '2-2', '3-3']));

  it('keeps equal values together: low unless something lies below them', () =>
    expect(
      tokens([
        [5, 1],
        [5, 1],
        [5, 1],
        [5, 0]
      ])
    ).toEqual(['1-1', '1-1', '1-1', '1-1']));

  it('leaves out areas that lack one of both, also from the limits', () => {
    const { areas: classes, compared } = bivariateClasses(
      areas([
        [null, 1000],
        [1, 1],
        [2, 2],
        [3, 3],
        [900, null]
      ])
    );
    expect(compared).toBe(3);
    expect(classes).toEqual([
      null,
      { need: 1, coverage: 1 },
      { need: 2, coverage: 2 },
      { need: 3, coverage: 3 },
      null
    ]);
  });

  it('does not depend on the order of the areas', () => {
    const pairs = Array.from({ length: 20 }, (_, i) => [(i * 7) % 20, (i * 3) % 11] as const);
    expect(tokens([...pairs].reverse()).reverse()).toEqual(tokens(pairs));
  });

  it('classifies nothing where nothing is known', () =>
    expect(bivariateClasses(areas([[null, 1]]))).toEqual({
      areas: [null],
      compared: 0,
      limits: { need: [], coverage: [] }
    }));
});

describe('bivariate styles', () => {
  it('hatches high need with low coverage alone', () =>
    expect(
      [1, 2, 3].flatMap((need) =>
        [1, 2, 3].map((coverage) => isGapClass({ need: need as 1, coverage: coverage as 1 }))
      )
    ).toEqual([false, false, false, false, false, false, true, false, false]));

  it('gives areas without a class their mark', () =>
    expect([bivariateStyle(null, 'suppressed'), bivariateStyle({ need: 3, coverage: 1 }, 'missing')]).toEqual(
      [
        { kind: 'mark', mark: 'suppressed' },
        { kind: 'class', token: 'bivariate-3-1' }
      ]
    ));

  it('counts the classes that occur', () =>
    expect([
      ...bivariateCounts([{ need: 3, coverage: 1 }, null, { need: 1, coverage: 2 }, { need: 3, coverage: 1 }])
    ]).toEqual([
      ['bivariate-3-1', 2],
      ['bivariate-1-2', 1]
    ]));
});
