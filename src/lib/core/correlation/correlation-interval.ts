import { exponential } from '../elementary/exponential.ts';
import { logarithm } from '../elementary/logarithm.ts';
import type { Interval } from '../transitions/wilson-interval.ts';

/** Quantile of the standard normal distribution for a two-sided interval of 95 %. */
const z95 = 1.959963984540054;

/** The fewest pairs an interval can be given for: its standard error divides by n − 3. */
const fewestPairs = 4;

/**
 * 95 % interval of a Spearman correlation of `count` pairs, by Fisher's transformation with the standard error
 * √((1 + r²/2) ÷ (n − 3)); null for fewer than four pairs. A perfect correlation has no width.
 * Source: Bonett and Wright 2000, Psychometrika 65, 23–28, equation for Spearman's coefficient.
 */
export function spearmanInterval(correlation: number, count: number): Interval | null {
  if (count < fewestPairs) return null;
  if (Math.abs(correlation) >= 1) return { lower: correlation, upper: correlation };
  const centre = transformed(correlation);
  const half = z95 * Math.sqrt((1 + (correlation * correlation) / 2) / (count - 3));
  return { lower: transformedBack(centre - half), upper: transformedBack(centre + half) };
}

/** Fisher's z: the inverse hyperbolic tangent. */
function transformed(correlation: number): number {
  return logarithm((1 + correlation) / (1 - correlation)) / 2;
}

function transformedBack(z: number): number {
  const power = exponential(-2 * Math.abs(z));
  return Math.sign(z) * ((1 - power) / (1 + power));
}
