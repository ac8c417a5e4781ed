import { unitWeights } from '../combine.ts';
import { randomStream } from '../random-stream.ts';
import { gammaStream } from './gamma-variate.ts';

/** How weights are varied around the chosen ones. */
export interface WeightSpread {
  seed: number;
  /**
   * Above 0; the weights of a draw follow a Dirichlet distribution with parameters concentration × chosen weight: their mean is the
   * chosen weight w, their variance w(1 − w) ÷ (concentration + 1).
   */
  concentration: number;
}

/**
 * One draw of weights after the other; each call fills `target` with weights that add up to 1. The chosen weights
 * are above 0 and count by their ratio only. Source: Devroye 1986, Non-Uniform Random Variate Generation, p. 594.
 */
export function weightDraws(
  chosen: readonly number[],
  { seed, concentration }: WeightSpread
): (target: Float64Array) => void {
  const gamma = gammaStream(randomStream(seed));
  const shapes = unitWeights(chosen).map((weight) => weight * concentration);
  return (target) => {
    let total = 0;
    shapes.forEach((shape, j) => (total += target[j] = gamma(shape)));
    for (let j = 0; j < target.length; j++) target[j] = (target[j] as number) / total;
  };
}
