import { moments } from './moments.ts';
import type { Moments } from './moments.ts';

export interface Standardised extends Moments {
  /** z-scores; may be read only where `include` is 1. */
  z: Float64Array;
}

/** Distance of a figure from the mean, in standard deviations. */
export function zScore(value: number, { mean, sd }: Moments): number {
  return (value - mean) / sd;
}

/**
 * z-scores with the population SD (divide by n) over the rows where `include` is 1, unweighted. The direction of
 * the figures is kept: polarity is applied when they are combined. A constant column has an SD of (nearly) 0:
 * ask `isConstant` before reading the scores.
 * Source: Senatsverwaltung für Stadtentwicklung Berlin, Monitoring Soziale Stadtentwicklung 2013–2021.
 */
export function standardise(values: Float64Array, include: Uint8Array): Standardised {
  const scale = moments(values.filter((_, row) => include[row] === 1));
  const z = values.map((value, row) => (include[row] === 1 ? zScore(value, scale) : 0));
  return { z, ...scale };
}
