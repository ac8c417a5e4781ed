import type { Facilities } from '../facilities/facilities.ts';
import type { Facility } from '../facilities/facility.ts';
import { quarterCentres } from '../geography/quarter-names.ts';
import { distance } from '../geography/sites.ts';
import type { World } from '../world.ts';

/** How far families with small children are taken to walk, straight line in metres. */
export const reachMetres = 1000;

export interface RatedSite {
  facility: Facility;
  /** Children under three it would reach and no existing family centre does. */
  gained: number;
}

/** Kitas by the number of children under three who would newly have a family centre within reach. */
export function ratedSites(world: World, facilities: Facilities): RatedSite[] {
  const demand = unreachedQuarters(world, facilities.family_centre);
  return facilities.daycare
    .map((facility) => ({ facility, gained: gainOf(facility, demand) }))
    .sort((a, b) => b.gained - a.gained || (a.facility.id < b.facility.id ? -1 : 1));
}

interface DemandPoint {
  x: number;
  y: number;
  children: number;
}

function unreachedQuarters({ city, quarterBands }: World, centres: readonly Facility[]): DemandPoint[] {
  return quarterCentres(city)
    .map(([x, y], label) => {
      const [zero = 0, one = 0, two = 0] = quarterBands.get(city.quarters[label]?.id ?? '') ?? [];
      return { x, y, children: zero + one + two };
    })
    .filter((point) => centres.every(({ site }) => distance(point, site) > reachMetres));
}

const gainOf = ({ site }: Facility, demand: readonly DemandPoint[]) =>
  demand
    .filter((point) => distance(point, site) <= reachMetres)
    .reduce((sum, { children }) => sum + children, 0);
