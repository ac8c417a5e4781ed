import { districts } from '../gazetteer/districts.ts';
import { residentsAged } from '../world.ts';
import { presentYear } from '../years.ts';
import type { Facility } from './facility.ts';
import { numbered, sitesInDistrict } from './placement.ts';
import type { Placement } from './placement.ts';

/** Districts of high stress without a family centre; the best new site lies in the first. */
const withoutCentre = ['270', '960', '130'];
/** The family centre of this district serves one quarter only. */
export const quarterCentreDistrict = '060';
const centreCount = 34;

/** Day-care centres that are family centres too: the largest of the districts with most small children. */
export function familyCentres({ world }: Placement, daycare: readonly Facility[]): Facility[] {
  return districts
    .filter(({ id }) => !withoutCentre.includes(id))
    .map((district) => ({ district, children: residentsAged(world, district.id, presentYear, 0, 2) }))
    .sort((a, b) => b.children - a.children || (a.district.id < b.district.id ? -1 : 1))
    .slice(0, centreCount)
    .map(({ district }) => district)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, name }) => largestIn(daycare, id).map((host) => ({ host, name })))
    .map(({ host, name }, index): Facility => {
      const { provider, provider_kind } = host.attributes;
      return {
        id: numbered('F', index),
        name: `Familienzentrum ${name}`,
        kind: 'family_centre',
        site: host.site,
        attributes: { provider, provider_kind }
      };
    });
}

function largestIn(daycare: readonly Facility[], districtId: string): Facility[] {
  return daycare
    .filter(({ site }) => districts[site.quarter.districtLabel]?.id === districtId)
    .sort((a, b) => (b.attributes.places_approved ?? 0) - (a.attributes.places_approved ?? 0))
    .slice(0, 1);
}

/** Family offices of the municipality. */
export function familyOffices(placement: Placement): Facility[] {
  return ['000', '120', '420', '730', '850'].flatMap((districtId, index) =>
    sitesInDistrict(placement, districtId, 1, [0, 17], []).map((site): Facility => {
      const name = `Familienbüro ${districts.find(({ id }) => id === districtId)?.name}`;
      const attributes = { provider: 'Jugendamt', provider_kind: 'public' } as const;
      return { id: numbered('B', index), name, kind: 'family_office', site, attributes };
    })
  );
}
