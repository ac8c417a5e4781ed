import { logarithm } from './logarithm.ts';

const coefficients = [1 / 15, 1 / 13, 1 / 11, 1 / 9, 1 / 7, 1 / 5, 1 / 3, 1];

/** Inverse hyperbolic tangent of a number between −1 and 1, the same in every browser and in Node. */
export function areaTangent(x: number): number {
  if (Math.abs(x) > 0.1) return 0.5 * logarithm((1 + x) / (1 - x));
  return x * coefficients.reduce((sum, coefficient) => sum * x * x + coefficient, 0);
}
