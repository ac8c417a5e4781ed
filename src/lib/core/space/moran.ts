import { deviations } from './deviations.ts';
import type { Deviations } from './deviations.ts';
import { globalTest } from './global-test.ts';
import type { GlobalTest } from './global-test.ts';
import { spatialLag, weightSums } from './spatial-weights.ts';
import type { SpatialWeights, WeightSums } from './spatial-weights.ts';

export interface Moran {
  i: number;
  /** Of a random arrangement, −1 ÷ (n − 1). */
  expected: number;
  /** Values are rearranged at random. */
  randomisation: GlobalTest;
  /** Values are drawn from a normal distribution. */
  normality: GlobalTest;
}

/**
 * Moran's I of values without gaps. Islands count in n, mean and variance (spdep leaves them out of n). NaN where the
 * values have no spread or nobody has neighbours.
 * Source: Cliff and Ord 1981, Spatial Processes, p. 17 and 46.
 */
export function moran(values: Float64Array, weights: SpatialWeights): Moran {
  const spread = deviations(values);
  const sums = weightSums(weights);
  const expected = -1 / (values.length - 1);
  const i = moranOf(spread, weights, sums.s0);
  return {
    i,
    expected,
    randomisation: globalTest(i - expected, varianceOfRandomised(values.length, spread.kurtosis, sums)),
    normality: globalTest(i - expected, varianceOfNormal(values.length, sums))
  };
}

/** (n ÷ S0) Σ z lag(z) ÷ Σ z². */
function moranOf({ z, m2 }: Deviations, weights: SpatialWeights, s0: number): number {
  const lag = spatialLag(z, weights);
  return z.reduce((sum, value, row) => sum + value * (lag[row] as number), 0) / (s0 * m2);
}

function varianceOfRandomised(n: number, kurtosis: number, { s0, s1, s2 }: WeightSums): number {
  const square = s0 * s0;
  const drawn = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * square);
  const peaked = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * square);
  return (drawn - peaked) / ((n - 1) * (n - 2) * (n - 3) * square) - 1 / ((n - 1) * (n - 1));
}

function varianceOfNormal(n: number, { s0, s1, s2 }: WeightSums): number {
  const square = s0 * s0;
  return (n * n * s1 - n * s2 + 3 * square) / (square * (n * n - 1)) - 1 / ((n - 1) * (n - 1));
}
