import { placesBelow, valuePlaces } from '../value-places.ts';

/**
 * Percentile ranks (rank − 1) ÷ (n − 1), 0 for the lowest value to 1 for a single highest one; equal values take the
 * lowest of their ranks. At least two values are needed.
 * Source: CDC/ATSDR, Social Vulnerability Index, documentation 2020 (Excel's PERCENTRANK.INC).
 */
export function percentileRanks(values: Float64Array, decimals: number | null = null): Float64Array {
  const below = placesBelow(values, valuePlaces(values));
  const last = values.length - 1;
  const ranks = new Float64Array(values.length);
  for (let i = 0; i < ranks.length; i++) ranks[i] = (below[i] as number) / last;
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
