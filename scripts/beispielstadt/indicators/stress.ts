import { districts } from '../gazetteer/districts.ts';
import type { DistrictKind } from '../gazetteer/districts.ts';
import { spatialNoise } from './spatial-noise.ts';
import type { Neighbours } from './spatial-noise.ts';

/** Year after which the planted drift sets in. */
const driftFrom = 2020;

/** Latent social stress by district and year: as planted, plus a little noise shared with the neighbours. */
export function latentStress(neighbours: Neighbours): (district: number, year: number) => number {
  const noise = spatialNoise('stress', neighbours);
  return (index, year) => {
    const { stress, drift } = districts[index] as (typeof districts)[number];
    return stress + 0.18 * (noise[index] as number) + drift * Math.max(0, year - driftFrom);
  };
}

/** How urban a kind of district is, from centre (1) to village (−1). */
export const urbanity: Record<DistrictKind, number> = {
  centre: 1,
  dense: 0.8,
  harbour: 0.8,
  estate: 0.3,
  industrial: 0.3,
  suburb: -0.2,
  garden: -0.5,
  village: -1,
  wood: -1
};
