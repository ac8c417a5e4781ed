import { districts } from '../gazetteer/districts.ts';
import { byDistrict } from './city.ts';
import type { City } from './city.ts';

/** Which districts touch, by their position in the gazetteer. */
export function districtNeighbours(city: City): number[][] {
  const district = byDistrict(city.quarters);
  const touching = districts.map(() => new Set<number>());
  for (const { left, right } of city.borders) {
    const [a, b] = [district(left), district(right)];
    if (a === b || a < 0 || b < 0) continue;
    touching[a]?.add(b);
    touching[b]?.add(a);
  }
  return touching.map((others) => [...others].sort((a, b) => a - b));
}
