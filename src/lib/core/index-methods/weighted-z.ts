import { isConstant } from '../moments.ts';
import type { Moments } from '../moments.ts';

/** Weighted mean and population SD: Σ w·x ÷ Σ w and √(Σ w·(x − mean)² ÷ Σ w); the weights sum to more than 0. */
export function weightedMoments(values: Float64Array, weights: Float64Array): Moments {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = values.reduce((sum, value, i) => sum + (weights[i] as number) * value, 0) / total;
  const squares = values.reduce((sum, value, i) => {
    const deviation = value - mean;
    return sum + (weights[i] as number) * deviation * deviation;
  }, 0);
  return { mean, sd: Math.sqrt(squares / total) };
}

/** z-scores by the weighted mean and population SD; null without spread. */
export function weightedZ(values: Float64Array, weights: Float64Array): Float64Array | null {
  const { mean, sd } = weightedMoments(values, weights);
  return isConstant(sd, mean) ? null : values.map((value) => (value - mean) / sd);
}
