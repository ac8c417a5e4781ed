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
    const block = values.subarray(start, start + blockSize);
    const blockMean = sum(block) / block.length;
    const shift = blockMean - mean;
    const total = count + block.length;
    squares += squaredDeviations(block, blockMean) + (shift * shift * count * block.length) / total;
    mean += (shift * block.length) / total;
    count = total;
  }
  return count === 0 ? { mean: NaN, sd: NaN } : { mean, sd: Math.sqrt(squares / count) };
}

/** Two running sums, because one chain of additions would wait for itself at every step. */
function sum(values: Float64Array): number {
  let even = 0;
  let odd = 0;
  for (let i = 1; i < values.length; i += 2) {
    even += values[i - 1] as number;
    odd += values[i] as number;
  }
  return even + odd + rest(values);
}

function squaredDeviations(values: Float64Array, mean: number): number {
  let even = 0;
  let odd = 0;
  for (let i = 1; i < values.length; i += 2) {
    even += square((values[i - 1] as number) - mean);
    odd += square((values[i] as number) - mean);
  }
  return even + odd + (values.length % 2 === 1 ? square(rest(values) - mean) : 0);
}

/** The last entry of an odd number of them, which the pairs leave over; else 0. */
function rest(values: Float64Array): number {
  return values.length % 2 === 1 ? (values.at(-1) as number) : 0;
}

/** A product, because `x ** 2` calls the general power. */
function square(x: number): number {
  return x * x;
}
