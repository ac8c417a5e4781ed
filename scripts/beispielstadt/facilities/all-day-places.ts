import { districts } from '../gazetteer/districts.ts';
import { apportion } from '../population/quarters.ts';
import { randomFor } from '../random.ts';
import type { Random } from '../random.ts';
import { figureOf, rateOf } from '../world.ts';
import type { World } from '../world.ts';
import { presentYear } from '../years.ts';
import type { Facility, FacilityAttributes } from './facility.ts';

/** Places are approved in steps of so many. */
const step = 5;

/**
 * Primary schools with the places of their open all-day programme: as many are occupied as children take part in the
 * city by the indicator, in proportion to pupils and to the share of the district; a little room is left.
 */
export function withAllDayPlaces(world: World, schools: readonly Facility[]): Facility[] {
  const random = randomFor('all-day places');
  const open = schools.filter(({ attributes }) => attributes.ogs === true);
  const occupied = apportion(
    childrenTakingPart(world),
    open.map((school) => weightOf(world, school))
  );
  const places = new Map(open.map(({ id }, i) => [id, placesFor(occupied[i] ?? 0, random)]));
  return schools.map((school) => {
    return { ...school, attributes: { ...school.attributes, ...places.get(school.id) } };
  });
}

const childrenTakingPart = (world: World) =>
  districts.reduce((sum, { id }) => sum + figureOf(world, 'all_day_primary', id, presentYear).numerator, 0);

const weightOf = (world: World, { site, attributes }: Facility) =>
  (attributes.pupils ?? 0) * rateOf(world, 'all_day_primary', site.quarter.id.slice(0, 3), presentYear);

function placesFor(occupied: number, random: Random): FacilityAttributes {
  const approved = step * Math.ceil((occupied * (1.01 + 0.07 * random.next())) / step);
  const occupiable = approved - Math.floor((approved - occupied) * random.next());
  return { places_approved: approved, places_occupiable: occupiable, places_occupied: occupied };
}
