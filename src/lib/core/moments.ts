/** Mean and population standard deviation (divide by n) of a column. */
export interface Moments {
  mean: number;
  sd: number;
}

const pilotSize = 4096;

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
 * Mean and population SD of all entries; NaN for none. Corrected two-pass algorithm of Chan, Golub & LeVeque (1983),
 * "Algorithms for computing the sample variance", eq. 1.7, the first pass over the first 4096 entries only. Up to that
 * size it is the algorithm itself; beyond, its error bound grows by at most length ÷ 4096, and every figure is read once.
 */
export function moments(values: Float64Array): Moments {
  const count = values.length;
  const pilot = pilotMean(values);
  let even = 0;
  let odd = 0;
  let evenSquares = 0;
  let oddSquares = 0;
  for (let i = 1; i < count; i += 2) {
    const first = (values[i - 1] as number) - pilot;
    const second = (values[i] as number) - pilot;
    even += first;
    odd += second;
    evenSquares += first * first;
    oddSquares += second * second;
  }
  const last = count % 2 === 1 ? (values[count - 1] as number) - pilot : 0;
  const shift = (even + odd + last) / count;
  const variance = (evenSquares + oddSquares + last * last) / count - shift * shift;
  return { mean: pilot + shift, sd: Math.sqrt(Math.max(0, variance)) };
}

/** Mean of the first entries; four running sums, because one chain of additions would wait for itself at every step. */
function pilotMean(values: Float64Array): number {
  const count = Math.min(values.length, pilotSize);
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
