import { spatialLag, weightSums } from './spatial-weights.ts';
import type { SpatialWeights, WeightSums } from './spatial-weights.ts';

export interface GeneralG {
  g: number;
  expected: number;
  variance: number;
  /** Positive where high values lie together, negative where low ones do. */
  z: number;
}

/**
 * Getis–Ord general G of values ≥ 0 without gaps, of which some are positive.
 * Source: Getis and Ord 1992, The analysis of spatial association by use of distance statistics, Geographical
 * Analysis 24 (3), eq. 5 to 8.
 */
export function generalG(values: Float64Array, weights: SpatialWeights): GeneralG {
  const n = values.length;
  const sums = weightSums(weights);
  const powers = powerSums(values);
  const lag = spatialLag(values, weights);
  const together = values.reduce((sum, value, row) => sum + value * (lag[row] as number), 0);
  const g = together / (powers[0] * powers[0] - powers[1]);
  const expected = sums.s0 / (n * (n - 1));
  const variance = meanOfSquare(n, powers, sums) - expected * expected;
  return { g, expected, variance, z: (g - expected) / Math.sqrt(variance) };
}

type PowerSums = readonly [first: number, second: number, third: number, fourth: number];

function powerSums(values: Float64Array): PowerSums {
  const sums: [number, number, number, number] = [0, 0, 0, 0];
  for (const x of values) {
    const square = x * x;
    sums[0] += x;
    sums[1] += square;
    sums[2] += square * x;
    sums[3] += square * square;
  }
  return sums;
}

function meanOfSquare(n: number, [m1, m2, m3, m4]: PowerSums, { s0, s1, s2 }: WeightSums): number {
  const square = s0 * s0;
  const b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * square;
  const b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * square);
  const b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * square);
  const b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * square;
  const b4 = s1 - s2 + square;
  const m1Squared = m1 * m1;
  const weighed = b0 * m2 * m2 + b1 * m4 + b2 * m1Squared * m2 + b3 * m1 * m3 + b4 * m1Squared * m1Squared;
  const pairs = m1Squared - m2;
  return weighed / (pairs * pairs * n * (n - 1) * (n - 2) * (n - 3));
}
