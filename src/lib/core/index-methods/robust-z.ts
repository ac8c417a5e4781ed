import { isConstant } from '../moments.ts';
import { quantileOf } from '../classification/quantiles.ts';

/** Makes the median absolute deviation of a normal distribution its standard deviation: 1 ÷ Φ⁻¹(¾). */
const consistency = 1.4826;

/**
 * (value − median) ÷ (1.4826 × median absolute deviation); null where more than half of the values are the same.
 * Source: Rousseeuw & Croux (1993), "Alternatives to the median absolute deviation", JASA 88.
 */
export function robustZ(values: Float64Array): Float64Array | null {
  const median = medianOf(values);
  const spread = consistency * medianOf(values.map((value) => Math.abs(value - median)));
  return isConstant(spread, median) ? null : values.map((value) => (value - median) / spread);
}

const medianOf = (values: Float64Array): number => quantileOf(values.slice().sort(), 0.5);
