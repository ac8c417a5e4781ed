import { describe, expect, it } from 'vitest';
import { isConstant, moments } from '../../src/lib/core/moments.ts';

describe('moments', () => {
  it('divides by n', () => {
    expect(moments(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9))).toEqual({ mean: 5, sd: 2 });
  });

  it('keeps its digits far from zero', () => {
    expect(moments(Float64Array.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16)).sd).toBeCloseTo(
      Math.sqrt(22.5),
      12
    );
  });

  it('has the SD of a discrete uniform distribution for 0 … 99,999, in either order', () => {
    const n = 100_000;
    const ascending = Float64Array.from({ length: n }, (_, i) => i);
    for (const values of [ascending, ascending.slice().reverse()]) {
      const { mean, sd } = moments(values);
      expect(mean).toBeCloseTo((n - 1) / 2, 9);
      expect(sd / Math.sqrt((n * n - 1) / 12)).toBeCloseTo(1, 13);
    }
  });

  it('keeps its digits where the first 4,096 figures are far from all others', () => {
    // 4,096 × 1e6, then 500,000 pairs of 1 and −1
    const n = 4096 + 1_000_000;
    const values = Float64Array.from({ length: n }, (_, i) => (i < 4096 ? 1e6 : i % 2 === 0 ? 1 : -1));
    const mean = (4096 * 1e6) / n;
    const variance = (4096 * 1e12 + 1e6) / n - mean ** 2;
    expect(moments(values).mean / mean).toBeCloseTo(1, 13);
    expect(moments(values).sd / Math.sqrt(variance)).toBeCloseTo(1, 12);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('leaves none of %i figures out', (count) => {
    const { mean, sd } = moments(Float64Array.from({ length: count }, (_, i) => 2 ** i));
    const expectedMean = (2 ** count - 1) / count;
    const squares = (4 ** count - 1) / 3;
    expect(mean).toBeCloseTo(expectedMean, 12);
    expect(sd).toBeCloseTo(Math.sqrt(squares / count - expectedMean ** 2), 9);
  });

  it('is NaN for no entry', () => {
    expect(moments(new Float64Array(0))).toEqual({ mean: NaN, sd: NaN });
  });
});

describe('isConstant', () => {
  it.each([0.1, 1 / 3, 1e15 + 0.3, -7.7e-9, 0])('recognises %d repeated', (value) => {
    for (const n of [3, 10, 542, 33_755]) {
      const { mean, sd } = moments(new Float64Array(n).fill(value));
      expect(isConstant(sd, mean)).toBe(true);
    }
  });

  it('takes differences in the last digit for rounding', () => {
    const { mean, sd } = moments(Float64Array.of(0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2));
    expect(sd).toBeGreaterThan(0);
    expect(isConstant(sd, mean)).toBe(true);
  });

  it('keeps a real spread, however small beside the mean', () => {
    const { mean, sd } = moments(Float64Array.of(1e6, 1e6 + 1e-3, 1e6 - 1e-3));
    expect(isConstant(sd, mean)).toBe(false);
  });

  it('counts what is not a number as no spread', () => {
    expect(isConstant(NaN, 1)).toBe(true);
  });
});
