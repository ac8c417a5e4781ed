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
 * Mean and population SD of all entries; NaN for none. The first block of 4096 entries goes through the corrected
 * two-pass algorithm (Chan, Golub & LeVeque 1983, "Algorithms for computing the sample variance", eq. 1.7); further
 * blocks are taken relative to the mean so far and merged (eq. 2.1), so that every figure is read once.
 */
export function moments(values: Float64Array): Moments {
  let count = 0;
  let mean = pilotMean(values);
  let squares = 0;
  for (let start = 0; start < values.length; start += blockSize) {
    const block = values.subarray(start, start + blockSize);
    const deviations = sumsOfDeviations(block, mean);
    const shift = deviations.sum / block.length;
    const total = count + block.length;
    squares += deviations.squares - deviations.sum * shift + (shift * shift * count * block.length) / total;
    mean += (shift * block.length) / total;
    count = total;
  }
  return { mean, sd: Math.sqrt(Math.max(0, squares / count)) };
}

/** Σ(value − centre) and Σ(value − centre)². */
function sumsOfDeviations(values: Float64Array, centre: number): { sum: number; squares: number } {
  const count = values.length;
  let even = 0;
  let odd = 0;
  let evenSquares = 0;
  let oddSquares = 0;
  for (let i = 1; i < count; i += 2) {
    const first = (values[i - 1] as number) - centre;
    const second = (values[i] as number) - centre;
    even += first;
    odd += second;
    evenSquares += first * first;
    oddSquares += second * second;
  }
  const last = count % 2 === 1 ? (values[count - 1] as number) - centre : 0;
  return { sum: even + odd + last, squares: evenSquares + oddSquares + last * last };
}

/** Mean of the first block; four running sums, because one chain of additions would wait for itself at every step. */
function pilotMean(values: Float64Array): number {
  const count = Math.min(values.length, blockSize);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = 3;
  for (; i < count; i += 4) {
    a += values[i - 3] as number;
    b += values[i - 2] as number;
    c += values[i - 1] as number;
    d += values[i] as number;
  }
  for (i -= 3; i < count; i++) a += values[i] as number;
  return (a + b + c + d) / count;
}
