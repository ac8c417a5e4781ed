import { exponential } from '../elementary/exponential.ts';
import { logarithm } from '../elementary/logarithm.ts';
import { power } from '../elementary/power.ts';
import { curveIndex, lorenzCurve } from './concentration-curve.ts';

/**
 * Gini coefficient of amounts by persons, 0 (all have the same) to 1; population form, without small-sample correction.
 * `weights` are persons; left out: 1 each. Null where there are no persons or no amount.
 */
export function gini(amounts: ArrayLike<number>, weights: ArrayLike<number> = ones(amounts)): number | null {
  return curveIndex(lorenzCurve(amounts, weights));
}

/** Hoover index: the share that would have to change hands for all to have the same. */
export function hoover(
  amounts: ArrayLike<number>,
  weights: ArrayLike<number> = ones(amounts)
): number | null {
  const [total, persons] = [sum(amounts), sum(weights)];
  if (!(total > 0) || !(persons > 0)) return null;
  const gaps = Array.from(amounts, (amount, i) =>
    Math.abs(amount / total - (weights[i] as number) / persons)
  );
  return sum(gaps) / 2;
}

/**
 * Atkinson index of values with aversion ε ≥ 0 (Atkinson 1970, Journal of Economic Theory 2, p. 257): 1 − the equally
 * distributed value ÷ mean. Values have to be above 0.
 */
export function atkinson(values: ArrayLike<number>, epsilon: number): number {
  const mean = sum(values) / values.length;
  const average = (of: (value: number) => number) => sum(Array.from(values, of)) / values.length;
  if (epsilon === 1) return 1 - exponential(average(logarithm)) / mean;
  return (
    1 -
    power(
      average((value) => power(value / mean, 1 - epsilon)),
      1 / (1 - epsilon)
    )
  );
}

/** Sums of |yi − yj| over all ordered pairs, within groups and between them (Rey & Smith 2013, eq. 5). */
export function absoluteDifferences(
  values: ArrayLike<number>,
  groups: readonly string[]
): { within: number; between: number } {
  const sums = { within: 0, between: 0 };
  for (let i = 0; i < values.length; i++)
    for (let j = 0; j < values.length; j++)
      sums[groups[i] === groups[j] ? 'within' : 'between'] += Math.abs(
        (values[i] as number) - (values[j] as number)
      );
  return sums;
}

const ones = (values: ArrayLike<number>) => new Float64Array(values.length).fill(1);
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);
