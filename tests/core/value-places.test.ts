import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanRanks } from '../../src/lib/core/correlation/mean-ranks.ts';
import { placesBelow, valuePlaces } from '../../src/lib/core/value-places.ts';

const counted = (values: readonly number[], isCounted: (other: number, value: number) => boolean) =>
  values.map((value) => values.filter((other) => isCounted(other, value)).length);
const below = (values: readonly number[]) => Array.from(placesBelow(values, valuePlaces(values)));

/** Ties, signs of zero, and scales that crowd nearly all values into one bucket. */
const figure = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0, -0, 1e-300, 1e300, -1e300),
  fc.double({ noNaN: true, noDefaultInfinity: true })
);

describe('places of values', () => {
  it('count what is lower, as a plain comparison does', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 60 }), (values) => {
        expect(below(values)).toEqual(counted(values, (other, value) => other < value));
      }),
      { numRuns: 300 }
    );
  });

  it('hold the values in ascending order', () => {
    const values = Array.from({ length: 3000 }, (_, i) => ((i * 48_271) % 1009) ** 3);
    expect(Array.from(valuePlaces(values).ascending)).toEqual([...values].sort((a, b) => a - b));
  });

  it('give equal values the mean of their ranks', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 40 }), (values) => {
        const lower = counted(values, (other, value) => other < value);
        const upTo = counted(values, (other, value) => other <= value);
        expect(Array.from(meanRanks(values))).toEqual(lower.map((count, i) => (count + 1 + upTo[i]!) / 2));
      }),
      { numRuns: 300 }
    );
  });
});
