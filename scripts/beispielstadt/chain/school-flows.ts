import { districts } from '../gazetteer/districts.ts';
import type { Facility, FacilityAttributes } from '../facilities/facility.ts';
import { districtIdOfFacility } from '../facilities/facilities.ts';
import type { Facilities } from '../facilities/facilities.ts';
import { apportion } from '../population/quarters.ts';
import { randomFor } from '../random.ts';
import { residentsAged } from '../world.ts';
import type { World } from '../world.ts';
import { shareByGravity } from './gravity.ts';

/** Children who went from one facility to another in a year. */
export interface SchoolFlow {
  year: number;
  origin: Facility;
  destination: Facility;
  count: number;
}

/** Years with flows. */
export const flowYears = [2022, 2023, 2024] as const;

/** Kita → primary school: a child in 3.1 of the older ones leaves each year, mostly to the school nearby. */
export function daycareFlows(facilities: Facilities): SchoolFlow[] {
  const random = randomFor('daycare flows');
  const schools = facilities.primary_school.map(located);
  return flowYears.flatMap((year) =>
    facilities.daycare.flatMap((origin) => {
      const { places_occupied = 0, places_under_three = 0 } = origin.attributes;
      const leaving = random.round((places_occupied - places_under_three) / 3.1 + 1.2 * random.normal());
      const options = { reachMetres: 850, choices: 6, draw: () => 0.8 + 0.4 * random.next() };
      return flowsFrom(year, origin, Math.max(2, leaving), schools, options);
    })
  );
}

type Form = NonNullable<FacilityAttributes['school_form']>;

/** Share of each school form among those who do not go to the Gymnasium, at low and at high stress. */
const otherForms: readonly (readonly [Form, low: number, high: number])[] = [
  ['gesamtschule', 0.52, 0.6],
  ['realschule', 0.38, 0.16],
  ['sekundarschule', 0.07, 0.1],
  ['hauptschule', 0.03, 0.14]
];

/** Leavers of primary school in a district by school form; the Gymnasium as in the indicator. */
export function leaversByForm(world: World, districtId: string, year: number): Record<string, number> {
  const position = districts.findIndex(({ id }) => id === districtId);
  const stress = Math.max(0, Math.min(1, (world.stress(position, year) + 1.3) / 3.5));
  const figure = world.figures.get('gymnasium_share')?.get(districtId)?.get(year);
  const { numerator = 0, denominator = 0 } = figure ?? {};
  const others = apportion(
    denominator - numerator,
    otherForms.map(([, low, high]) => low + (high - low) * stress)
  );
  return {
    gymnasium: numerator,
    ...Object.fromEntries(otherForms.map(([form], index) => [form, others[index] ?? 0]))
  };
}

/** Primary → secondary school: the form by where the school lies, the school by distance. */
export function secondaryFlows(world: World, facilities: Facilities): SchoolFlow[] {
  const random = randomFor('secondary flows');
  return flowYears.flatMap((year) =>
    facilities.primary_school.flatMap((origin) => {
      const districtId = districtIdOfFacility(origin);
      const leaving = random.round(leaversOf(world, facilities, origin, year));
      const shares = leaversByForm(world, districtId, year);
      const forms = Object.keys(shares) as Form[];
      const counts = apportion(
        leaving,
        forms.map((form) => (shares[form] ?? 0) + 0.02)
      );
      return forms.flatMap((form, index) => {
        const schools = facilities.secondary_school
          .filter(({ attributes }) => attributes.school_form === form)
          .map(located);
        return flowsFrom(year, origin, counts[index] ?? 0, schools, { reachMetres: 2500, choices: 4 });
      });
    })
  );
}

/** Leavers of a primary school: its share of the city's ten-year-olds, by its size. */
function leaversOf(world: World, facilities: Facilities, school: Facility, year: number): number {
  const all = districts.reduce((sum, { id }) => sum + residentsAged(world, id, year, 10, 10), 0) * 0.97;
  const total = facilities.primary_school.reduce((sum, { attributes }) => sum + (attributes.pupils ?? 0), 0);
  return (all * (school.attributes.pupils ?? 0)) / total;
}

const located = (facility: Facility) => ({ facility, x: facility.site.x, y: facility.site.y });
type Located = ReturnType<typeof located>;

function flowsFrom(
  year: number,
  origin: Facility,
  people: number,
  destinations: readonly Located[],
  options: { reachMetres: number; choices: number; draw?: () => number }
): SchoolFlow[] {
  return shareByGravity(people, origin.site, destinations, options).map(({ destination, count }) => {
    return { year, origin, destination: destination.facility, count };
  });
}
