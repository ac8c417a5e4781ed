import { clinicFunnel } from '../chain/clinic-funnel.ts';
import type { FunnelCell } from '../chain/clinic-funnel.ts';
import { daycareFlows, secondaryFlows } from '../chain/school-flows.ts';
import type { SchoolFlow } from '../chain/school-flows.ts';
import type { World } from '../world.ts';
import { presentYear } from '../years.ts';
import { withAllDayPlaces } from './all-day-places.ts';
import type { Facility } from './facility.ts';
import type { Facilities } from './facilities.ts';

/** The facilities with pupils and births, and the flows those follow from. */
export interface Enrolled {
  facilities: Facilities;
  toPrimary: readonly SchoolFlow[];
  toSecondary: readonly SchoolFlow[];
  funnel: readonly FunnelCell[];
}

/** Sends the children to school; sizes of schools and clinics, and places in all-day schools, follow from the flows of 2024. */
export function enrol(world: World, placed: Facilities): Enrolled {
  const toPrimary = daycareFlows(placed);
  const primary = withAllDayPlaces(
    world,
    placed.primary_school.map((school) => withPupils(school, arrivals(school, toPrimary) * 4.15))
  );
  const withPrimary = { ...placed, primary_school: primary };
  const toSecondary = secondaryFlows(world, withPrimary);
  const secondary = placed.secondary_school.map((school) =>
    withPupils(school, arrivals(school, toSecondary) * 6.1)
  );
  const funnel = clinicFunnel(world, placed.clinic);
  const clinic = placed.clinic.map((one) => withAttribute(one, { births: birthsIn(one, funnel) }));
  return {
    facilities: { ...withPrimary, secondary_school: secondary, clinic },
    toPrimary,
    toSecondary,
    funnel
  };
}

const withAttribute = (facility: Facility, attributes: Facility['attributes']): Facility => ({
  ...facility,
  attributes: { ...facility.attributes, ...attributes }
});

const withPupils = (school: Facility, pupils: number) =>
  withAttribute(school, { pupils: Math.round(pupils) });

const arrivals = ({ id }: Facility, flows: readonly SchoolFlow[]) =>
  flows
    .filter(({ destination, year }) => destination.id === id && year === presentYear)
    .reduce((sum, { count }) => sum + count, 0);

/** Births in a clinic in 2024; a third as many mothers come from outside the city. */
const birthsIn = ({ id }: Facility, funnel: readonly FunnelCell[]) =>
  Math.round(
    1.3 *
      funnel
        .filter(({ clinic, year }) => clinic.id === id && year === presentYear)
        .reduce((sum, { births }) => sum + births, 0)
  );
