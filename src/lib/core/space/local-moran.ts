import { deviations } from './deviations.ts';
import type { Quadrant } from './space-result.ts';
import { spatialLag } from './spatial-weights.ts';
import type { SpatialWeights } from './spatial-weights.ts';

/** Whose variance a local I is divided by: spdep's divides by n, esda's by n − 1. */
export type LocalMoranConvention = 'spdep' | 'esda';

/** Local Moran of every row, in the order of the values. */
export interface LocalMoran {
  localI: Float64Array;
  quadrant: Quadrant[];
}

/**
 * Local Moran, z × lag of z ÷ variance, and the quadrant of the scatter. A value at the mean counts as low (esda).
 * Source: Anselin 1995, Local indicators of spatial association, Geographical Analysis 27 (2), eq. 12.
 */
export function localMoran(
  values: Float64Array,
  weights: SpatialWeights,
  convention: LocalMoranConvention = 'spdep'
): LocalMoran {
  const { z, m2 } = deviations(values);
  const lag = spatialLag(z, weights);
  const variance = convention === 'spdep' ? m2 : (m2 * z.length) / (z.length - 1);
  return {
    localI: z.map((value, row) => (value * (lag[row] as number)) / variance),
    quadrant: Array.from(z, (value, row) => quadrantOf(value, lag[row] as number))
  };
}

/** Of a difference from the mean and that of the neighbours. */
export function quadrantOf(z: number, lag: number): Quadrant {
  if (z > 0) return lag > 0 ? 'high-high' : 'high-low';
  return lag > 0 ? 'low-high' : 'low-low';
}
