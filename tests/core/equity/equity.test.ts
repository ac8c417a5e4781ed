import { describe, expect, it } from 'vitest';
import { areaEquity, type EquityInput } from '../../../src/lib/core/equity/area-equity.ts';
import {
  concentrationCurve,
  curveIndex,
  lorenzCurve,
  shareAt
} from '../../../src/lib/core/equity/concentration-curve.ts';
import { concentrationIndex } from '../../../src/lib/core/equity/concentration-index.ts';
import { atkinson, gini, hoover } from '../../../src/lib/core/equity/gini.ts';
import { theil } from '../../../src/lib/core/equity/theil.ts';

describe('curves', () => {
  it('two groups of 3 and 1 persons with 2 and 6: Lorenz by hand', () => {
    expect(lorenzCurve([6, 2], [1, 3])).toEqual([
      { x: 0, y: 0 },
      { x: 0.75, y: 0.25 },
      { x: 1, y: 1 }
    ]);
    expect(gini([6, 2], [1, 3])).toBeCloseTo(1 - 0.75 * 0.25 - 0.25 * 1.25, 12);
    expect(hoover([6, 2], [1, 3])).toBe(0.5);
  });

  it('go from high stress to low where they are told to; equal stress makes one step', () => {
    const curve = concentrationCurve([4, 3, 2, 1], [10, 10, 10, 10], [-2, -1, -1, 0]);
    expect(curve).toEqual([
      { x: 0, y: 0 },
      { x: 0.25, y: 0.4 },
      { x: 0.75, y: 0.9 },
      { x: 1, y: 1 }
    ]);
    expect(shareAt(curve, 0.5)).toBeCloseTo(0.65, 12);
    expect([shareAt(curve, 0), shareAt(curve, 1), shareAt([], 0.2)]).toEqual([0, 1, null]);
  });

  it('are empty without persons or amounts', () => {
    expect(lorenzCurve([0, 0], [1, 1])).toEqual([]);
    expect(lorenzCurve([1], [0])).toEqual([]);
    expect([curveIndex([]), gini([]), gini([0]), hoover([0])]).toEqual([null, null, null, null]);
  });

  it('all have the same', () => {
    expect(gini([5, 5, 5])).toBeCloseTo(0, 12);
    expect(hoover([5, 5, 5])).toBeCloseTo(0, 12);
    expect(atkinson([5, 5, 5], 1)).toBeCloseTo(0, 12);
    expect(theil([5, 5, 5], ['a', 'b', 'b'])?.total).toBeCloseTo(0, 12);
  });
});

describe('Theil', () => {
  it('of persons: 3 have 2, 1 has 6', () => {
    const expected = 0.25 * Math.log(0.25 / 0.75) + 0.75 * Math.log(0.75 / 0.25);
    const parts = theil([2, 6], ['a', 'b'], [3, 1]);
    expect(parts?.total).toBeCloseTo(expected, 12);
    expect(parts?.between).toBeCloseTo(expected, 12);
    expect(theil([2, 6], ['a', 'a'], [3, 1])?.between).toBeCloseTo(0, 12);
  });
  it('is null where nobody has something', () => {
    expect(theil([1, 0], ['a', 'b'], [0, 1])).toBeNull();
    expect(theil([0, 0], ['a', 'b'])).toBeNull();
  });
});

describe('the concentration index', () => {
  it('is positive where more stand high, negative where they stand low', () => {
    const order = [1, 2, 3, 4];
    expect(concentrationIndex([0, 0, 0, 1], order)?.index).toBeCloseTo(0.75, 12);
    expect(concentrationIndex([1, 0, 0, 0], order)?.index).toBeCloseTo(-0.75, 12);
    expect(concentrationIndex([2, 2, 2, 2], order)?.index).toBeCloseTo(0, 12);
    expect(concentrationIndex([0, 0], order.slice(2))).toBeNull();
    expect(concentrationIndex([], [])).toBeNull();
  });

  it('counts an area of n persons like n persons', () => {
    const areas = concentrationIndex([0.5, 0.25], [1, 2], [2, 4]);
    const persons = concentrationIndex([0.5, 0.5, 0.25, 0.25, 0.25, 0.25], [1, 1, 2, 2, 2, 2]);
    expect(areas?.index).toBeCloseTo(persons?.index ?? NaN, 12);
  });
});

describe('equity of areas', () => {
  const area = (areaId: string, given: Partial<EquityInput> = {}): EquityInput => {
    return { areaId, group: 'x', persons: 100, need: 10, supply: 10, stress: 0, ...given };
  };
  const inputs = [
    area('a', { stress: 2, need: 30, supply: 5 }),
    area('b', { stress: 1, need: 10, supply: 15 }),
    area('c', { stress: 0, need: 0, supply: 20, group: 'y' }),
    area('d', { stress: null, need: 20, supply: 40 }),
    area('e', { need: null, supply: 999 })
  ];
  const equity = areaEquity(inputs);

  it('compares shares of supply with shares of need', () => {
    expect(equity.areas.map(({ ratio }) => ratio)).toEqual([
      expect.closeTo(5 / 80 / (30 / 60), 12),
      expect.closeTo(15 / 80 / (10 / 60), 12),
      null,
      expect.closeTo(40 / 80 / (20 / 60), 12),
      null
    ]);
    expect(equity.areas[4]).toMatchObject({ supplyShare: null, personShare: null });
    expect(equity.compared).toBe(4);
  });

  it('draws its curves from high stress to low, over areas with a class', () => {
    expect(equity.curves.need.map(({ y }) => y)).toEqual([0, 0.75, 1, 1]);
    expect(equity.curves.supply.map(({ y }) => y)).toEqual([0, 0.125, 0.5, 1]);
    expect(equity.concentration.need).toBeGreaterThan(0);
    expect(equity.concentration.supply).toBeLessThan(0);
  });

  it('has inequality of supply per person, and between groups', () => {
    expect(equity.gini).toBeCloseTo(gini([5, 15, 20, 40]) ?? NaN, 12);
    expect(equity.theil?.between).toBeCloseTo(
      theil([5, 15, 20, 40], ['x', 'x', 'y', 'x'])?.between ?? NaN,
      12
    );
  });

  it('does not depend on the order of areas', () => {
    const reversed = areaEquity([...inputs].reverse());
    expect({ ...reversed, areas: [...reversed.areas].reverse() }).toEqual(equity);
  });

  it('says nothing without supply, or without areas', () => {
    const none = areaEquity([area('a', { supply: 0 }), area('b', { supply: 0 })]);
    expect(none).toMatchObject({
      gini: null,
      theil: null,
      curves: { supply: [] },
      areas: [{ ratio: null }, {}]
    });
    expect(areaEquity([])).toMatchObject({ areas: [], compared: 0, gini: null });
  });
});
