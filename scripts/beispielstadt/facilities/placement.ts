import { districts } from '../gazetteer/districts.ts';
import type { SiteFinder, Site } from '../geography/sites.ts';
import type { Quarter } from '../geography/quarters.ts';
import { apportion } from '../population/quarters.ts';
import { ageBands } from '../population/bands.ts';
import { randomFor } from '../random.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';

/** What the makers of facilities share: the world, where sites are, and chance of their own. */
export interface Placement {
  world: World;
  findSite: SiteFinder;
  random: Random;
}

/** A placement with a stream of chance for one kind of facility. */
export function placementFor(world: World, findSite: SiteFinder, name: string): Placement {
  return { world, findSite, random: randomFor(`facilities ${name}`) };
}

/** Quarters of a district. */
export function quartersOf({ world }: Placement, districtId: string): Quarter[] {
  return world.city.quarters.filter(({ districtLabel }) => districts[districtLabel]?.id === districtId);
}

/** Residents of a quarter in 2024 from one age to another; bands are counted whole. */
export function quarterResidents({ world }: Placement, quarter: Quarter, from: number, to: number): number {
  const bands = world.quarterBands.get(quarter.id) ?? [];
  return ageBands.reduce(
    (sum, band, index) => sum + (band.from >= from && band.from <= to ? (bands[index] ?? 0) : 0),
    0
  );
}

/** `count` sites in a district, shared among its quarters by residents of the ages given. */
export function sitesInDistrict(
  placement: Placement,
  districtId: string,
  count: number,
  [from, to]: readonly [number, number],
  taken: readonly Site[]
): Site[] {
  const quarters = quartersOf(placement, districtId);
  const shares = apportion(
    count,
    quarters.map((quarter) => quarterResidents(placement, quarter, from, to) + 0.01)
  );
  const sites: Site[] = [];
  quarters.forEach((quarter, index) => {
    for (let number = 0; number < (shares[index] ?? 0); number += 1) {
      sites.push(placement.findSite(quarter, placement.random, [...taken, ...sites]));
    }
  });
  return sites;
}

/** Key like `K001`. */
export const numbered = (letter: string, index: number) => `${letter}${String(index + 1).padStart(3, '0')}`;
