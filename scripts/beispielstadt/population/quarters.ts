import { districts } from '../gazetteer/districts.ts';
import type { City } from '../geography/city.ts';
import type { Quarter } from '../geography/quarters.ts';
import { exclaveLabel } from '../geography/seeds.ts';
import { randomFor } from '../random.ts';
import { presentYear } from '../years.ts';
import { ageBands, intoBands } from './bands.ts';
import type { Population } from './restate.ts';

/** Share of each quarter in its district's residents, in the order of `city.quarters`; sums to 1 per district. */
export function quarterShares(city: City): number[] {
  const random = randomFor('quarter shares');
  const weights = city.quarters.map(({ pieceLabel }) =>
    pieceLabel === exclaveLabel ? 0.06 : 0.65 + 0.7 * random.next()
  );
  return city.quarters.map(({ districtLabel, label }) => {
    const siblings = city.quarters.filter((other) => other.districtLabel === districtLabel);
    const total = siblings.reduce((sum, other) => sum + (weights[other.label] as number), 0);
    return (weights[label] as number) / total;
  });
}

/** Residents of every quarter in 2024 by age band; per band they add up to the district. Key: quarter id. */
export function quarterPopulation(city: City, population: Population): Map<string, number[]> {
  const shares = quarterShares(city);
  const result = new Map<string, number[]>();
  for (const [districtLabel, { id }] of districts.entries()) {
    const members = city.quarters.filter((quarter) => quarter.districtLabel === districtLabel);
    const bands = intoBands(population.get(id)?.get(presentYear)?.byAge ?? []);
    shareOut(bands, members, shares).forEach((counts, index) => result.set(members[index]?.id ?? '', counts));
  }
  return result;
}

/** One row of counts per member; some quarters have more children than their share, some fewer. */
function shareOut(
  bands: readonly number[],
  members: readonly Quarter[],
  shares: readonly number[]
): number[][] {
  const tilts = members.map(({ id }) => randomFor(`quarter ages ${id}`).next() - 0.5);
  const columns = bands.map((count, band) => {
    const young = (ageBands[band]?.from ?? 0) < 18 ? 0.5 : -0.15;
    const weights = members.map(
      ({ label }, index) => (shares[label] ?? 0) * (1 + young * (tilts[index] ?? 0))
    );
    return apportion(count, weights);
  });
  return members.map((_, index) => columns.map((column) => column[index] ?? 0));
}

/** Whole numbers in proportion to the weights that add up to `count` (largest remainder). */
export function apportion(count: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (count * weight) / total);
  const floors = exact.map(Math.floor);
  const left = count - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) floors[index] = (floors[index] ?? 0) + 1;
  return floors;
}
