import { siteFinder } from '../geography/sites.ts';
import { districtOf } from '../world.ts';
import type { World } from '../world.ts';
import { daycareCentres } from './daycare.ts';
import type { Facility, FacilityKind } from './facility.ts';
import { familyCentres, familyOffices } from './family.ts';
import { clinics, practices } from './health.ts';
import { libraries, playgrounds, sportsHalls, youthCentres } from './leisure.ts';
import { placementFor } from './placement.ts';
import { primarySchools } from './primary-schools.ts';
import { secondarySchools } from './secondary-schools.ts';

/** All facilities of the city, by kind. */
export type Facilities = Readonly<Record<FacilityKind, readonly Facility[]>>;

/** Places all facilities. Numbers of pupils and births follow from the flows, later. */
export function buildFacilities(world: World): Facilities {
  const findSite = siteFinder(world.city);
  const placement = (name: string) => placementFor(world, findSite, name);
  const daycare = daycareCentres(placement('daycare'));
  const primary = primarySchools(placement('primary schools'));
  const secondary = secondarySchools(placement('secondary schools'), (id) => districtOf(id).name);
  return {
    daycare,
    primary_school: primary,
    secondary_school: secondary.filter(({ kind }) => kind === 'secondary_school'),
    vocational_school: secondary.filter(({ kind }) => kind === 'vocational_school'),
    clinic: clinics(placement('clinics')),
    practice: practices(placement('practices')),
    family_centre: familyCentres(placement('family centres'), daycare),
    family_office: familyOffices(placement('family offices')),
    youth_centre: youthCentres(placement('youth centres')),
    library: libraries(placement('libraries')),
    sports_hall: sportsHalls([...primary, ...secondary]),
    playground: playgrounds(placement('playgrounds'))
  };
}

/** The district a facility lies in. */
export const districtIdOfFacility = ({ site }: Facility) => site.quarter.id.slice(0, 3);
