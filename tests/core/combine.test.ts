import { describe, expect, it } from 'vitest';
import { combine, unitWeights } from '../../src/lib/core/combine.ts';

describe('combine', () => {
  it('divides the weighted sum by its population SD', () => {
    // sums 2·1 − 1·0, 2·0 − 1·(−2), 2·(−1) − 1·2 = 2, 2, −4: mean 0, variance (4 + 4 + 16) / 3 = 8
    const { index, sd } = combine([Float64Array.of(1, 0, -1), Float64Array.of(0, -2, 2)], [2, -1]);
    expect(sd).toBeCloseTo(Math.sqrt(8), 14);
    expect([...index].map((value) => value * Math.sqrt(8))).toEqual(
      [2, 2, -4].map((sum) => expect.closeTo(sum, 12))
    );
  });
});

describe('unitWeights', () => {
  it('gives the same digits for weights of the same ratio', () => {
    expect(unitWeights([1, 1, 1])).toEqual(unitWeights([25, 25, 25]));
    expect(unitWeights([1, 2, 4])).toEqual(unitWeights([7, 14, 28]));
  });

  it('sums to 1', () => {
    expect(unitWeights([1, 3])).toEqual([0.25, 0.75]);
  });
});
