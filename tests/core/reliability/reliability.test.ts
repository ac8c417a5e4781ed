import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindCode } from '../../../src/lib/core/cell.ts';
import {
  classesWithin,
  isUncertain,
  reliabilityOf,
  type ReliabilityInput
} from '../../../src/lib/core/reliability/reliability.ts';
import { smoothedColumn } from '../../../src/lib/core/reliability/smoothing.ts';
import type { Neighbours } from '../../../src/lib/core/space/neighbours.ts';

interface Area {
  id: string;
  numerator: number;
  denominator: number;
  kind?: keyof typeof kindCode;
}

function inputOf(areas: readonly Area[], unit = 'percent', neighbours: Neighbours | null = null) {
  const kinds = Uint8Array.from(areas, ({ kind = 'value' }) => kindCode[kind]);
  const input: ReliabilityInput = {
    areaIds: areas.map(({ id }) => id),
    unit,
    values: {
      values: Float64Array.from(areas, ({ numerator, denominator }) => (100 * numerator) / denominator),
      kinds
    },
    fractions: {
      numerators: Float64Array.from(areas, ({ numerator }) => numerator),
      denominators: Float64Array.from(areas, ({ denominator }) => denominator),
      kinds
    },
    neighbours
  };
  return input;
}

function areasOf(input: ReliabilityInput) {
  const outcome = reliabilityOf(input);
  if (outcome.kind === 'problem') throw new Error(outcome.problem);
  return outcome.reliability.areas;
}

const four: readonly Area[] = [
  { id: 'b', numerator: 10, denominator: 100 },
  { id: 'a', numerator: 300, denominator: 1000 },
  { id: 'd', numerator: 20, denominator: 200 },
  { id: 'c', numerator: 2, denominator: 4 }
];

describe('intervals and smoothed values', () => {
  it('are those of Wilson and Marshall, in the unit of the indicator', () => {
    const [a, b, c] = areasOf(inputOf(four));
    // Mean 332 ÷ 1304; Σ n (r − mean)² ÷ Σ n = 0.007264; 4 × mean ÷ Σ n = 0.000781.
    expect([a?.areaId, b?.areaId, c?.areaId]).toEqual(['a', 'b', 'c']);
    expect(b?.interval.lower).toBeCloseTo(5.5229, 4);
    expect(b?.interval.upper).toBeCloseTo(17.4366, 4);
    expect(a?.global).toBeCloseTo(29.82845, 5);
    expect(c?.global).toBeCloseTo(27.72858, 5);
  });

  it('draw an area with few persons further than one with many', () => {
    const [, b, , d] = areasOf(inputOf(four));
    expect(b?.value).toBe(d?.value);
    expect(b?.global).toBeGreaterThan(d?.global ?? NaN);
  });

  it('leave an area without neighbours as it is, and draw others to their surroundings', () => {
    const neighbours = [[1], [0], [], []].map((row) => Uint32Array.from(row));
    const [a, b, c] = areasOf(inputOf(four, 'percent', neighbours));
    expect(c?.local).toBeCloseTo(50, 12);
    expect(b?.local).toBeGreaterThan(10);
    expect(b?.local).toBeLessThan(a?.local ?? NaN);
  });

  it('are not computed with cells that are no value', () => {
    const hidden: Area = { id: 'e', numerator: 900, denominator: 1000, kind: 'suppressed' };
    const empty: Area = { id: 'f', numerator: 0, denominator: 0 };
    const all = areasOf(inputOf([hidden, ...four, empty]));
    expect(all.map(({ areaId, global }) => [areaId, global])).toEqual(
      areasOf(inputOf(four)).map(({ areaId, global }) => [areaId, global])
    );
  });

  it('are the same to the last digit in any order of the areas', () => {
    const links = new Map([
      ['a', ['b', 'c']],
      ['b', ['a', 'd']],
      ['c', ['a', 'd']],
      ['d', ['b', 'c']]
    ]);
    const withLinks = (areas: readonly Area[]) => {
      const ids = areas.map(({ id }) => id);
      const neighbours = ids.map((id) =>
        Uint32Array.from((links.get(id) ?? []).map((other) => ids.indexOf(other))).sort()
      );
      return areasOf(inputOf(areas, 'percent', neighbours)).map(({ row, ...rest }) => ({
        ...rest,
        is: row >= 0
      }));
    };
    const usual = withLinks(four);
    fc.assert(
      fc.property(fc.shuffledSubarray([...four], { minLength: 4 }), (areas) => {
        expect(withLinks(areas)).toEqual(usual);
      })
    );
  });

  it('lie between the own rate and the mean', () => {
    const area = fc.record({
      denominator: fc.integer({ min: 1, max: 5000 }),
      share: fc.integer({ min: 0, max: 100 })
    });
    fc.assert(
      fc.property(fc.array(area, { minLength: 3, maxLength: 30 }), (areas) => {
        const made = areas.map(({ denominator, share }, i) => ({
          id: String(i),
          denominator,
          numerator: Math.floor((denominator * share) / 100)
        }));
        const outcome = reliabilityOf(inputOf(made));
        if (outcome.kind === 'problem') throw new Error(outcome.problem);
        const mean = 100 * outcome.reliability.prior.mean;
        for (const { value, global, interval } of outcome.reliability.areas) {
          expect(global).toBeGreaterThanOrEqual(Math.min(value, mean) - 1e-9);
          expect(global).toBeLessThanOrEqual(Math.max(value, mean) + 1e-9);
          expect(interval.lower).toBeLessThanOrEqual(value + 1e-9);
          expect(interval.upper).toBeGreaterThanOrEqual(value - 1e-9);
        }
      })
    );
  });
});

describe('an indicator without intervals', () => {
  it.each(['m²', 'count', 'ratio_percent'])('has the unit %s', (unit) => {
    expect(reliabilityOf(inputOf(four, unit))).toEqual({ kind: 'problem', problem: 'not_a_share' });
  });
  it('counts more than there are, or a balance', () => {
    const [first, ...others] = four;
    for (const numerator of [101, -1])
      expect(
        reliabilityOf(inputOf([{ id: first?.id ?? '', denominator: 100, numerator }, ...others]))
      ).toEqual({
        kind: 'problem',
        problem: 'not_a_share'
      });
  });
  it('has no numerators', () => {
    const missing = four.map((area) => ({ ...area, kind: 'missing' as const }));
    expect(reliabilityOf(inputOf(missing))).toEqual({ kind: 'problem', problem: 'no_fractions' });
  });
});

describe('classes that an interval reaches', () => {
  it.each([
    [{ lower: 9, upper: 18 }, [1, 3], true],
    [{ lower: 10, upper: 15 }, [1, 2], true],
    [{ lower: 10.1, upper: 15 }, [2, 2], false],
    [{ lower: 20, upper: 30 }, [3, 3], false]
  ] as const)('%o among 10 and 15 are %o', (interval, reached, uncertain) => {
    expect(classesWithin(interval, [10, 15])).toEqual(reached);
    expect(isUncertain(interval, [10, 15])).toBe(uncertain);
  });
});

it('the smoothed column keeps what is no value, and has none where nothing can be smoothed', () => {
  const input = inputOf([...four, { id: 'e', numerator: 0, denominator: 0, kind: 'suppressed' }]);
  const outcome = reliabilityOf(input);
  if (outcome.kind === 'problem') throw new Error(outcome.problem);
  const { kinds, values } = smoothedColumn(input.values, outcome.reliability, 'global');
  expect([...kinds]).toEqual([0, 0, 0, 0, kindCode.suppressed]);
  expect(values[3]).toBeCloseTo(27.72858, 5);
  expect([...smoothedColumn(input.values, outcome.reliability, 'local').kinds]).toEqual([2, 2, 2, 2, 1]);
});
