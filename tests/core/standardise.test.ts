import { describe, expect, it } from 'vitest';
import { standardise } from '../../src/lib/core/standardise.ts';

describe('standardise', () => {
  it('takes mean and population SD from the included rows only', () => {
    // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, SD 2; the 1000 stands outside.
    const values = Float64Array.of(2, 4, 4, 1000, 4, 5, 5, 7, 9);
    const { z, mean, sd } = standardise(values, Uint8Array.of(1, 1, 1, 0, 1, 1, 1, 1, 1));
    expect([mean, sd]).toEqual([5, 2]);
    expect([...z]).toEqual([-1.5, -0.5, -0.5, 0, -0.5, 0, 0, 1, 2]);
  });

  it('does not use the sample SD', () => {
    const { z } = standardise(Float64Array.of(1, 2, 3), Uint8Array.of(1, 1, 1));
    expect(z[2]).toBeCloseTo(Math.sqrt(1.5), 14);
  });
});
