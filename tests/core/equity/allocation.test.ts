import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../../src/lib/core/equity/allocation.ts';
import { compareAllocations, weightByKey } from '../../../src/lib/core/equity/allocation-comparison.ts';

fc.configureGlobal({ seed: 1, numRuns: 500 });

const shares = (...weights: (number | null)[]) => weights.map((weight, i) => ({ areaId: `a${i}`, weight }));
const centsOf = (...given: Parameters<typeof allocate>) => {
  const found = allocate(...given);
  return found.kind === 'allocated' ? found.areas.map(({ cents }) => cents) : found.cause;
};

describe('an allocation', () => {
  it.each([
    [100, shares(1, 1, 1), 0, [34, 33, 33]],
    [1000, shares(5, 3, 2), 0, [500, 300, 200]],
    [10, shares(2, 2, 1), 0, [4, 4, 2]],
    [101, shares(1, 2, 3), 0, [17, 34, 50]],
    [100, shares(0, 1), 0, [0, 100]],
    [100, shares(null, 1, 1), 0, [null, 50, 50]],
    [1000, shares(1, 9), 200, [200, 800]],
    [1000, shares(1, 3, 6), 320, [320, 320, 360]],
    [900, shares(1, 3, 6), 300, [300, 300, 300]],
    [0, shares(1, 2), 0, [0, 0]],
    [100, shares(0, 0), 0, 'no_weights'],
    [100, [], 0, 'no_weights'],
    [100, shares(1, 1), 51, 'floor_exceeds_budget'],
    [0.5, shares(1), 0, 'not_whole_cents'],
    [-1, shares(1), 0, 'not_whole_cents']
  ])('of %d cents by %o, floor %d', (budget, given, floor, expected) =>
    expect(centsOf(budget, given, floor)).toEqual(expected)
  );

  const cases = fc.record({
    budget: fc.integer({ min: 0, max: 2_000_000_000 }),
    weights: fc.array(fc.oneof(fc.nat(5000), fc.double({ min: 0, max: 1000, noNaN: true })), {
      minLength: 1,
      maxLength: 40
    }),
    floor: fc.nat(2000)
  });

  it('adds up to the cent, gives nobody less than the floor, and does not depend on the order', () => {
    fc.assert(
      fc.property(cases, ({ budget, weights, floor }) => {
        const given = shares(...weights);
        const found = allocate(budget, given, floor);
        if (found.kind === 'not_possible') {
          const reason = weights.every((weight) => !(weight > 0)) || floor * weights.length > budget;
          expect(reason || !(weights.reduce((a, b) => a + b, 0) > 0)).toBe(true);
          return;
        }
        expect(found.areas.reduce((sum, { cents }) => sum + (cents ?? 0), 0)).toBe(budget);
        for (const { cents } of found.areas) expect(cents).toBeGreaterThanOrEqual(floor);
        const reversed = allocate(budget, [...given].reverse(), floor);
        expect(reversed.kind === 'allocated' && [...reversed.areas].reverse()).toEqual(found.areas);
      })
    );
  });

  it('follows the weights to the cent where no floor holds', () => {
    fc.assert(
      fc.property(cases, ({ budget, weights }) => {
        const found = allocate(budget, shares(...weights));
        if (found.kind === 'not_possible') return;
        const sum = weights.reduce((a, b) => a + b, 0);
        found.areas.forEach(({ cents }, i) =>
          expect(Math.abs((cents ?? 0) - (budget * weights[i]!) / sum)).toBeLessThan(1 + 1e-6)
        );
      })
    );
  });
});

describe('keys', () => {
  const area = { areaId: 'a', children: 100, poorChildren: 40, stressPercentile: 0.5 };
  it.each([
    ['poor_children', 40],
    ['stress_weighted', 50],
    ['per_child', 100]
  ] as const)('%s', (key, weight) => expect(weightByKey(area, key)).toBe(weight));
  it('are unknown where what they need is', () => {
    expect(weightByKey({ ...area, poorChildren: null }, 'poor_children')).toBeNull();
    expect(weightByKey({ ...area, stressPercentile: null }, 'stress_weighted')).toBeNull();
    expect(weightByKey({ ...area, children: null }, 'stress_weighted')).toBeNull();
  });

  it('are compared with the watering can', () => {
    const areas = [area, { areaId: 'b', children: 300, poorChildren: 10, stressPercentile: 0 }];
    expect(compareAllocations(100_000, areas, 'poor_children')).toEqual({
      kind: 'compared',
      areas: [
        { areaId: 'a', cents: 80_000, wateringCanCents: 25_000, differenceCents: 55_000, centsPerChild: 800 },
        {
          areaId: 'b',
          cents: 20_000,
          wateringCanCents: 75_000,
          differenceCents: -55_000,
          centsPerChild: expect.closeTo(66.667, 3)
        }
      ]
    });
    expect(compareAllocations(10, areas, 'per_child', 6)).toEqual({
      kind: 'not_possible',
      cause: 'floor_exceeds_budget'
    });
  });
});
