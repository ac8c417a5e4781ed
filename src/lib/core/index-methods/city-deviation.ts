import { isConstant, moments } from '../moments.ts';
import { weightedMoments } from './weighted-z.ts';

/**
 * value − value of the city, in the unit of the indicator; null without spread. Without a value of the city its
 * place is taken by the mean of the areas, weighted by residents where these are known.
 */
export function cityDeviation(
  values: Float64Array,
  cityValue: number | null,
  residents: Float64Array | null
): Float64Array | null {
  const { mean, sd } = moments(values);
  if (isConstant(sd, mean)) return null;
  const city = cityValue ?? (residents ? weightedMoments(values, residents).mean : mean);
  return values.map((value) => value - city);
}
