import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribution } from '../../src/lib/core/distribution.ts';

describe('distribution', () => {
  it('has round edges; a value on an edge is in the bin above, the highest in the last', () => {
    expect(distribution([-1.2, -1, 0, 0.9, 1, 1.99, 2], 4)).toEqual([
      { lower: -2, upper: -1, count: 1 },
      { lower: -1, upper: 0, count: 1 },
      { lower: 0, upper: 1, count: 2 },
      { lower: 1, upper: 2, count: 3 }
    ]);
  });

  it('has no rounding in its edges', () => {
    expect(distribution([0, 0.3], 3).map(({ lower }) => lower)).toEqual([0, 0.1, 0.2]);
  });

  it('is empty for no values and one bin for equal ones', () => {
    expect(distribution([])).toEqual([]);
    expect(distribution([7, 7])).toEqual([{ lower: 7, upper: 7, count: 2 }]);
  });

  it('counts every value once, whatever the order', () => {
    const values = fc.array(
      fc.integer({ min: -5e7, max: 5e7 }).map((value) => value / 1e6),
      { minLength: 1, maxLength: 50 }
    );
    fc.assert(
      fc.property(values, (given) => {
        const bins = distribution(given);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
        expect(distribution([...given].reverse())).toEqual(bins);
      }),
      { seed: 1, numRuns: 500 }
    );
  });
});
