import { moments } from '../moments.ts';

/** Differences from the mean, and the sums of their squares and of their fourth powers divided by n. */
export interface Deviations {
  z: Float64Array;
  m2: number;
  m4: number;
  /** m4 ÷ m2². */
  kurtosis: number;
}

export function deviations(values: Float64Array): Deviations {
  const { mean } = moments(values);
  const z = values.map((value) => value - mean);
  let [squares, fourths] = [0, 0];
  for (const difference of z) {
    const square = difference * difference;
    squares += square;
    fourths += square * square;
  }
  const [m2, m4] = [squares / z.length, fourths / z.length];
  return { z, m2, m4, kurtosis: m4 / (m2 * m2) };
}
