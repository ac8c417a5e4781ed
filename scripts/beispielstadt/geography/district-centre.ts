import type { City } from './city.ts';
import { quarterCentres } from './quarter-names.ts';

const centresByCity = new WeakMap<City, readonly (readonly [number, number])[]>();

/** Middle of a district (position in the gazetteer): mean of the middles of its quarters, metres. */
export function centreOfDistrict(city: City, districtLabel: number): { x: number; y: number } {
  const centres = centresByCity.get(city) ?? quarterCentres(city);
  centresByCity.set(city, centres);
  const own = city.quarters
    .filter((quarter) => quarter.districtLabel === districtLabel)
    .map(({ label }) => centres[label] as readonly [number, number]);
  const mean = (axis: 0 | 1) => own.reduce((sum, centre) => sum + centre[axis], 0) / own.length;
  return { x: mean(0), y: mean(1) };
}
