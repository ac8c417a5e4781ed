import { ascendingOrder } from './value-order.ts';

/**
 * Percentile ranks (rank − 1) ÷ (n − 1), 0 for the lowest value to 1 for a single highest one; equal values take the
 * lowest of their ranks. At least two values are needed.
 * Source: CDC/ATSDR, Social Vulnerability Index, documentation 2020 (Excel's PERCENTRANK.INC).
 */
export function percentileRanks(values: Float64Array, decimals: number | null = null): Float64Array {
  const order = ascendingOrder(values);
  const last = values.length - 1;
  const ranks = new Float64Array(values.length);
  let below = 0;
  let previous = values[order[0] ?? 0];
  for (let place = 0; place < order.length; place++) {
    const position = order[place] as number;
    const value = values[position];
    if (value !== previous) below = place;
    ranks[position] = below / last;
    previous = value;
  }
  return decimals === null ? ranks : ranks.map((rank) => roundedTo(rank, decimals));
}

/** Rounded half up to so many decimals. */
export function roundedTo(value: number, decimals: number): number {
  const scale = Number(`1e${decimals}`);
  return Math.round(value * scale) / scale;
}

const sumDecimals = 10;

/** A sum without the rounding that depends on what was added first, so that equal sums rank equal. */
export const comparableSum = (sum: number): number => roundedTo(sum, sumDecimals);
