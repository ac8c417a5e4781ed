import { districts } from '../gazetteer/districts.ts';
import { independentProviders } from '../gazetteer/providers.ts';
import { quarterNames } from '../geography/quarter-names.ts';
import type { Site } from '../geography/sites.ts';
import { residentsAged } from '../world.ts';
import { presentYear } from '../years.ts';
import type { Facility, FacilityAttributes } from './facility.ts';
import { numbered, sitesInDistrict } from './placement.ts';
import type { Placement } from './placement.ts';

const pupilsPerSchool = 205;

/** Schools that are not what their surroundings suggest; they put the rule for family centres to the test. */
const plantedSchools: readonly { districtId: string; number: number; attributes: FacilityAttributes }[] = [
  { districtId: '270', number: 0, attributes: { ogs: false } },
  {
    districtId: '050',
    number: 0,
    attributes: { ogs: true, all_day_provider_involved: false, social_index: 9 }
  },
  {
    districtId: '840',
    number: 0,
    attributes: { ogs: true, all_day_provider_involved: true, social_index: 7 }
  },
  {
    districtId: '220',
    number: 0,
    attributes: { ogs: true, all_day_provider_involved: false, social_index: 6 }
  },
  {
    districtId: '030',
    number: 0,
    attributes: { ogs: true, all_day_provider_involved: true, social_index: 2 }
  },
  {
    districtId: '430',
    number: 0,
    attributes: { ogs: true, all_day_provider_involved: true, social_index: 1 }
  }
];

/** Primary schools, about one for 205 children; none where there are too few. */
export function primarySchools(placement: Placement): Facility[] {
  const names = quarterNames(placement.world.city);
  const facilities: Facility[] = [];
  districts.forEach(({ id }, position) => {
    const children = residentsAged(placement.world, id, presentYear, 6, 9);
    const taken: Site[] = facilities.map(({ site }) => site);
    sitesInDistrict(placement, id, Math.round(children / pupilsPerSchool), [6, 9], taken).forEach(
      (site, number) => {
        facilities.push({
          id: numbered('G', facilities.length),
          name: `Grundschule ${names[site.quarter.label]}`,
          kind: 'primary_school',
          site,
          attributes: { ...attributesOf(placement, position), ...planted(id, number), school_form: 'primary' }
        });
      }
    );
  });
  return withoutOrphans(facilities);
}

/** What only an all-day school has is left out of the others. */
function withoutOrphans(facilities: readonly Facility[]): Facility[] {
  return facilities.map((facility) => {
    const { all_day_provider, all_day_provider_involved, ...rest } = facility.attributes;
    if (rest.ogs === false) return { ...facility, attributes: { ...rest, all_day_provider_involved: false } };
    return { ...facility, attributes: { ...rest, all_day_provider, all_day_provider_involved } };
  });
}

function attributesOf({ random, world }: Placement, position: number): FacilityAttributes {
  const stress = world.stress(position, presentYear);
  const index = Math.round(4 + 1.75 * stress + 0.7 * random.normal());
  return {
    provider: 'Schulverwaltungsamt',
    provider_kind: 'public',
    ogs: random.next() < 0.9,
    all_day_provider: random.pick(independentProviders.allDay),
    all_day_provider_involved: random.next() < 0.72,
    social_index: Math.max(1, Math.min(9, index))
  };
}

function planted(districtId: string, number: number): FacilityAttributes {
  return (
    plantedSchools.find((school) => school.districtId === districtId && school.number === number)
      ?.attributes ?? {}
  );
}
