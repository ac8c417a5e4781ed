import { deviations } from './deviations.ts';
import { globalTest } from './global-test.ts';
import type { GlobalTest } from './global-test.ts';
import { weightSums } from './spatial-weights.ts';
import type { SpatialWeights, WeightSums } from './spatial-weights.ts';

export interface Geary {
  /** 1 for a random arrangement, below where neighbours are alike. */
  c: number;
  /** Their z is positive where neighbours are alike (spdep; esda turns the sign). */
  randomisation: GlobalTest;
  normality: GlobalTest;
}

/**
 * Geary's C of values without gaps, with n − 1 in the variance of the values.
 * Source: Cliff and Ord 1981, Spatial Processes, p. 17 and 46.
 */
export function geary(values: Float64Array, weights: SpatialWeights): Geary {
  const { m2, kurtosis } = deviations(values);
  const sums = weightSums(weights);
  const n = values.length;
  const c = ((n - 1) * squaredDifferences(values, weights)) / (2 * sums.s0 * n * m2);
  return {
    c,
    randomisation: globalTest(1 - c, varianceOfRandomised(n, kurtosis, sums)),
    normality: globalTest(1 - c, varianceOfNormal(n, sums))
  };
}

/** Σ w (x_i − x_j)² over all links. */
function squaredDifferences(values: Float64Array, { neighbours, linkWeight }: SpatialWeights): number {
  return neighbours.reduce((total, row, i) => {
    let sum = 0;
    for (const j of row) {
      const difference = (values[i] as number) - (values[j] as number);
      sum += difference * difference;
    }
    return total + (linkWeight[i] as number) * sum;
  }, 0);
}

function varianceOfRandomised(n: number, kurtosis: number, { s0, s1, s2 }: WeightSums): number {
  const first = (n - 1) * s1 * (n * n - 3 * n + 3 - (n - 1) * kurtosis);
  const second = ((n - 1) * s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * kurtosis)) / 4;
  const third = s0 * s0 * (n * n - 3 - (n - 1) * (n - 1) * kurtosis);
  return (first - second + third) / (n * (n - 2) * (n - 3) * s0 * s0);
}

function varianceOfNormal(n: number, { s0, s1, s2 }: WeightSums): number {
  return ((2 * s1 + s2) * (n - 1) - 4 * s0 * s0) / (2 * (n + 1) * s0 * s0);
}
