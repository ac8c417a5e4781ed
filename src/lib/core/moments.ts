/** Mean and population standard deviation (divide by n) of a column. */
export interface Moments {
  mean: number;
  sd: number;
}

const blockSize = 4096;

/**
 * A spread below this share of the magnitude of the figures is rounding, not information: 0.1 repeated, or
 * figures that differ in their last digits only, count as constant.
 */
export const relativeTolerance = 1e-12;

/** Whether a spread cannot be told from the rounding of figures of the given magnitude (or is not a number). */
export function isConstant(sd: number, magnitude: number): boolean {
  return !(sd > relativeTolerance * Math.abs(magnitude));
}

/**
 * Mean and population SD of all entries; NaN for none. Two-pass within blocks that fit the cache, blocks merged
 * exactly as Chan, Golub & LeVeque (1983), "Algorithms for computing the sample variance", eq. 2.1.
 */
export function moments(values: Float64Array): Moments {
  let count = 0;
  let mean = 0;
  let squares = 0;
  for (let start = 0; start < values.length; start += blockSize) {
    const end = Math.min(start + blockSize, values.length);
    const blockMean = sum(values, start, end) / (end - start);
    const shift = blockMean - mean;
    const total = count + end - start;
    squares +=
      squaredDeviations(values, start, end, blockMean) + (shift * shift * count * (end - start)) / total;
    mean += (shift * (end - start)) / total;
    count = total;
  }
  return count === 0 ? { mean: NaN, sd: NaN } : { mean, sd: Math.sqrt(squares / count) };
}

/** Four running sums, because one chain of additions would wait for itself at every step. */
function sum(values: Float64Array, start: number, end: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  let i = start;
  for (; i + 3 < end; i += 4) {
    a += values[i] as number;
    b += values[i + 1] as number;
    c += values[i + 2] as number;
    d += values[i + 3] as number;
  }
  for (; i < end; i++) a += values[i] as number;
  return a + b + (c + d);
}

function squaredDeviations(values: Float64Array, start: number, end: number, mean: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  let i = start;
  for (; i + 3 < end; i += 4) {
    a += ((values[i] as number) - mean) ** 2;
    b += ((values[i + 1] as number) - mean) ** 2;
    c += ((values[i + 2] as number) - mean) ** 2;
    d += ((values[i + 3] as number) - mean) ** 2;
  }
  for (; i < end; i++) a += ((values[i] as number) - mean) ** 2;
  return a + b + (c + d);
}
