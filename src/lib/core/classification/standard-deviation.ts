import { moments } from '../moments.ts';

/**
 * Mean − 2, − 1, + 1 and + 2 sample standard deviations (n − 1), also where they lie beyond the values. At least two
 * values are needed. Source: mapclassify `StdMean`.
 */
export function standardDeviationBreaks(values: Float64Array): number[] {
  const { mean, sd } = moments(values);
  const sample = sd * Math.sqrt(values.length / (values.length - 1));
  return [-2, -1, 1, 2].map((step) => mean + step * sample);
}
