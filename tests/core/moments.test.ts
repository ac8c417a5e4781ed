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

  it('merges blocks: 0 … 99,999 has the SD of a discrete uniform distribution', () => {
    const n = 100_000;
    const { mean, sd } = moments(Float64Array.from({ length: n }, (_, i) => i));
    expect(mean).toBeCloseTo((n - 1) / 2, 9);
    expect(sd / Math.sqrt((n * n - 1) / 12)).toBeCloseTo(1, 13);
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
