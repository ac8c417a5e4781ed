import { describe, expect, it } from 'vitest';
import { columnOfNumbers } from '../../src/lib/core/column.ts';
import { NotClassifiable } from '../../src/lib/core/not-classifiable.ts';
import { stressIndex } from '../../src/lib/core/stress-index.ts';
import type { IndexIndicator, IndexInput } from '../../src/lib/core/stress-types.ts';
import { berlinSettings, indexInput, indicator } from './index-fixture.ts';

const cause = (input: IndexInput) => {
  try {
    return stressIndex(input);
  } catch (error) {
    if (error instanceof NotClassifiable) return error.cause;
    throw error;
  }
};

describe('stressIndex', () => {
  // x: mean 5, SD √8; y: mean 2, SD √2 with polarity −1. Weights 3 : 1.
  const x = indicator('x', [1, 5, 5, 9], { weight: 3 });
  const y = indicator('y', [2, 0, 4, 2], { polarity: -1 });
  const { areas, classCount, classifiableCount } = stressIndex(indexInput([x, y]));
  // sums in units of the weights 3/4, 1/4: z_x = −√2, 0, 0, √2; z_y = 0, −√2, √2, 0
  const sums = [-0.75 * Math.SQRT2, 0.25 * Math.SQRT2, -0.25 * Math.SQRT2, 0.75 * Math.SQRT2];
  const sd = Math.sqrt((2 * 1.125 + 2 * 0.125) / 4);

  it('is the hand-calculated index', () => {
    expect([classCount, classifiableCount]).toEqual([4, 4]);
    expect(areas.map(({ status }) => status?.index)).toEqual(sums.map((sum) => expect.closeTo(sum / sd, 14)));
    expect(areas.map(({ status }) => [status?.rank, status?.class])).toEqual([
      [4, 1],
      [2, 2],
      [3, 2],
      [1, 3]
    ]);
  });

  it('gives z in the direction of the indicator and shares that add up to the index', () => {
    expect(areas[2]?.scores).toEqual([
      { indicatorId: 'x', z: 0, contribution: 0 },
      { indicatorId: 'y', z: expect.closeTo(Math.SQRT2, 14), contribution: expect.closeTo(sums[2]! / sd, 14) }
    ]);
    for (const { status, scores } of areas) {
      const total = scores.reduce((sum, { contribution }) => sum + contribution, 0);
      expect(total).toBeCloseTo(status?.index ?? NaN, 13);
    }
  });

  it('standardises an indicator of weight 0 without counting it', () => {
    const index = stressIndex(
      indexInput([indicator('x', [1, 2, 3]), indicator('y', [9, 1, 2], { weight: 0 })])
    );
    expect(index.areas.map(({ status }) => status?.rank)).toEqual([3, 2, 1]);
    expect(index.areas[0]?.scores[1]).toEqual({
      indicatorId: 'y',
      z: expect.closeTo(1.404879, 6),
      contribution: 0
    });
  });

  it('lets no area and no index fail for an indicator of weight 0', () => {
    const gappy = indicator('y', [9, null, 1, 2], { weight: 0 });
    const constant = indicator('c', [7, 7, 7, 7], { weight: 0 });
    const index = stressIndex(indexInput([gappy, indicator('x', [1, 2, 3, 4]), constant]));
    expect(index.classifiableCount).toBe(4);
    expect(index.areas.map(({ scores }) => scores.map(({ indicatorId }) => indicatorId))).toEqual([
      ['y', 'x'],
      ['x'],
      ['y', 'x'],
      ['y', 'x']
    ]);
    expect(index.areas[0]?.scores[0]?.z).toBeCloseTo(5 / Math.sqrt(38 / 3), 14);
  });

  it('leaves areas without an index out of the scale', () => {
    const index = stressIndex(
      indexInput([indicator('x', [1, 2, 3, 1000, null])], {
        residents: columnOfNumbers([300, 300, 300, 299, 300])
      })
    );
    expect(index.areas.map(({ status }) => status?.index ?? null)).toEqual([
      expect.closeTo(-Math.sqrt(1.5), 14),
      0,
      expect.closeTo(Math.sqrt(1.5), 14),
      null,
      null
    ]);
    expect(index.areas.map(({ reason, scores }) => [reason?.kind ?? null, scores.length])).toEqual([
      [null, 1],
      [null, 1],
      [null, 1],
      ['population_below_minimum', 0],
      ['indicator', 0]
    ]);
    expect(index.areas[3]?.residents).toBe(299);
  });

  const cases: [string, readonly IndexIndicator[], object][] = [
    ['no indicator', [], { kind: 'no_indicator' }],
    ['weights of 0 only', [indicator('x', [1, 2, 3], { weight: 0 })], { kind: 'no_indicator' }],
    ['two areas', [indicator('x', [1, 2])], { kind: 'too_few_areas', classifiable: 2, required: 3 }],
    [
      'no figure',
      [indicator('x', [null, null, null])],
      { kind: 'too_few_areas', classifiable: 0, required: 3 }
    ],
    [
      'a constant indicator',
      [indicator('x', [1, 2, 3, 4]), indicator('y', [0.1, 0.1, 0.1, 0.1])],
      { kind: 'constant_indicator', indicatorId: 'y' }
    ],
    ['all zero', [indicator('x', [0, 0, 0])], { kind: 'constant_indicator', indicatorId: 'x' }],
    [
      'figures too large to be squared',
      [indicator('x', [1e300, -1e300, 1e200])],
      { kind: 'constant_indicator', indicatorId: 'x' }
    ],
    [
      'indicators that cancel each other out',
      [indicator('x', [1, 2, 4]), indicator('y', [10, 20, 40], { polarity: -1 })],
      { kind: 'constant_index' }
    ]
  ];
  it.each(cases)('says why %s gives no index', (_, indicators, expected) => {
    expect(cause(indexInput(indicators))).toEqual(expected);
  });

  it('is constant where only the areas left out differ', () => {
    const settings = { ...berlinSettings, excluded: [{ areaId: 'd', reason: 'outlier' }] };
    expect(cause(indexInput([indicator('x', [2, 2, 2, 7])], { settings }))).toEqual({
      kind: 'constant_indicator',
      indicatorId: 'x'
    });
  });
});
