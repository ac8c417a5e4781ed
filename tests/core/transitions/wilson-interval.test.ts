import { describe, expect, it } from 'vitest';
import { differenceInterval, wilsonInterval } from '../../../src/lib/core/transitions/wilson-interval.ts';

describe('the interval of a share', () => {
  // Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718]
  ])('of %i in %i is that of Newcombe', (numerator, denominator, lower, upper) => {
    const found = wilsonInterval(numerator, denominator);
    expect(found.lower).toBeCloseTo(lower, 4);
    expect(found.upper).toBeCloseTo(upper, 4);
  });

  it('without any case says nothing', () => expect(wilsonInterval(0, 0)).toEqual({ lower: 0, upper: 1 }));
  it('of all ends at 1', () => expect(wilsonInterval(7, 7).upper).toBe(1));
});

it('the interval of a difference is that of Newcombe', () => {
  // Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10: 56/70 − 48/80
  const share = (n: number, d: number) => ({ share: n / d, ...wilsonInterval(n, d) });
  const found = differenceInterval(share(56, 70), share(48, 80));
  expect(found.lower).toBeCloseTo(0.0524, 4);
  expect(found.upper).toBeCloseTo(0.3339, 4);
});
