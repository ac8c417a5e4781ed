import { hypotenuse } from '../elementary/power.ts';

export interface Interval {
  lower: number;
  upper: number;
}

/** Quantile of the standard normal distribution for a two-sided interval of 95 %. */
const z95 = 1.959963984540054;

/**
 * Wilson score interval of a share of `numerator` among `denominator`, 0 to 1; 95 % unless `z` says otherwise. Without
 * any case the interval is 0 to 1. Source: Wilson 1927, JASA 22, 209–212; Brown, Cai and DasGupta 2001, equation 4.
 */
export function wilsonInterval(numerator: number, denominator: number, z: number = z95): Interval {
  if (denominator <= 0) return { lower: 0, upper: 1 };
  const p = Math.min(1, numerator / denominator);
  const widening = (z * z) / denominator;
  const centre = (p + widening / 2) / (1 + widening);
  const spread = Math.max(0, (p * (1 - p)) / denominator + widening / (4 * denominator));
  const half = (z * Math.sqrt(spread)) / (1 + widening);
  return {
    lower: numerator === 0 ? 0 : Math.max(0, centre - half),
    upper: numerator >= denominator ? 1 : Math.min(1, centre + half)
  };
}

/**
 * Interval of the difference of two shares, from their Wilson intervals. Source: Newcombe 1998, Statistics in
 * Medicine 17, 873–890, method 10.
 */
export function differenceInterval(
  a: Interval & { share: number },
  b: Interval & { share: number }
): Interval {
  const difference = a.share - b.share;
  return {
    lower: difference - hypotenuse(a.share - a.lower, b.upper - b.share),
    upper: difference + hypotenuse(a.upper - a.share, b.share - b.lower)
  };
}
