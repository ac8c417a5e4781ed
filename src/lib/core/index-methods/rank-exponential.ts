import { meanRanks } from '../correlation/mean-ranks.ts';
import { exponential } from '../elementary/exponential.ts';
import { logarithm } from '../elementary/logarithm.ts';

const decay = 23;
const range = 1 - exponential(-100 / decay);

/**
 * Exponential transform of ranks, 0 to 100: E = −23 · ln(1 − R · (1 − e^(−100 ÷ 23))) with R = (n − rank + 1) ÷ n,
 * where the highest value has rank 1 and equal values share the average of their ranks. The most stressed tenth of the
 * areas takes the upper half of the scale, so that low stress in one domain hardly cancels high stress in another.
 * Source: MHCLG, English Indices of Deprivation 2025, technical report; the same in SIMD.
 */
export function exponentialRanks(values: Float64Array): Float64Array {
  const count = values.length;
  return meanRanks(values).map((place) => exponentialScore(place / count));
}

/** R = 1 is the most stressed area. */
export const exponentialScore = (share: number): number => -decay * logarithm(1 - share * range);
