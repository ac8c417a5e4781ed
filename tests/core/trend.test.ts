import { describe, expect, it } from 'vitest';
import { columnOf } from '../../src/lib/core/column.ts';
import { stressIndex } from '../../src/lib/core/stress-index.ts';
import { change } from '../../src/lib/core/trend.ts';
import type { Cell } from '../../src/lib/core/cell.ts';
import { indexInput, indicator } from './index-fixture.ts';

const value = (value: number): Cell => ({ kind: 'value', value, flag: null });

describe('change', () => {
  it('is now − before, and takes the kind of what is no value', () => {
    const now = columnOf([value(12), value(0), { kind: 'suppressed' }, value(3), { kind: 'missing' }]);
    const before = columnOf([
      value(10.5),
      value(4),
      value(1),
      { kind: 'not_applicable' },
      { kind: 'suppressed' }
    ]);
    const { values, kinds } = change(now, before);
    expect([...values.slice(0, 2)]).toEqual([1.5, -4]);
    expect([...kinds]).toEqual([0, 0, 1, 3, 2]);
  });
});

describe('trend of the stress index', () => {
  it('standardises the changes over the areas that have both figures', () => {
    // Changes of a, b, c, e: 2, 4, 0, 2: mean 2, variance (0 + 4 + 4 + 0) / 4 = 2. d has no earlier figure.
    const x = indicator('x', [10, 10, 10, 50, 40], { before: [8, 6, 10, null, 38] });
    const { areas, trendProblem } = stressIndex(indexInput([x]));
    expect(trendProblem).toBeNull();
    expect(areas.map(({ trend }) => trend?.index ?? null)).toEqual([
      0,
      expect.closeTo(Math.SQRT2, 14),
      expect.closeTo(-Math.SQRT2, 14),
      null,
      0
    ]);
    expect(areas.map(({ trend }) => trend?.class)).toEqual([
      'stable',
      'worsening',
      'improving',
      undefined,
      'stable'
    ]);
    expect(areas[3]?.status).not.toBeNull();
  });

  it('turns the change of an indicator of polarity −1', () => {
    const x = indicator('x', [1, 2, 3], { before: [1, 1, 1], polarity: -1 });
    expect(stressIndex(indexInput([x])).areas.map(({ trend }) => trend?.class)).toEqual([
      'worsening',
      'stable',
      'improving'
    ]);
  });

  it('needs no earlier figures of an indicator of weight 0', () => {
    const x = indicator('x', [1, 2, 3], { before: [1, 1, 1] });
    const y = indicator('y', [1, 2, 4], { weight: 0 });
    expect(stressIndex(indexInput([x, y])).trendProblem).toBeNull();
  });

  it.each([
    ['no earlier period', [indicator('x', [1, 2, 3])], { kind: 'no_earlier_period' }],
    [
      'two areas with both figures',
      [indicator('x', [1, 2, 3], { before: [1, 1, null] })],
      { kind: 'too_few_areas', classifiable: 2, required: 3 }
    ],
    [
      'no change at all but rounding',
      [indicator('x', [10.1, 20.2, 30.3], { before: [10.1 + 1e-15, 20.2, 30.3 - 1e-14] })],
      { kind: 'constant_indicator', indicatorId: 'x' }
    ],
    [
      'the same change everywhere',
      [indicator('x', [10.1, 20.1, 30.1], { before: [10, 20, 30] })],
      { kind: 'constant_indicator', indicatorId: 'x' }
    ]
  ])('reports %s and keeps the status', (_, indicators, problem) => {
    const index = stressIndex(indexInput(indicators));
    expect(index.trendProblem).toEqual(problem);
    expect(index.areas.every(({ status, trend }) => status !== null && trend === null)).toBe(true);
  });
});
