import { districts } from '../gazetteer/districts.ts';
import type { District } from '../gazetteer/districts.ts';
import { distance } from '../geography/sites.ts';
import { residentsAged } from '../world.ts';
import type { World } from '../world.ts';
import { presentYear } from '../years.ts';
import type { Facility } from './facility.ts';
import { numbered, sitesInDistrict } from './placement.ts';
import type { Placement } from './placement.ts';

/** Districts of high stress without a family centre; the best new site lies in the first. */
const withoutCentre = ['270', '130'];
/** Dense districts of high stress have two. */
const withTwoCentres = ['020', '050', '060', '070'];
const districtsWithCentre = 30;

/** Day-care centres that are family centres too: the largest of the districts with most small children. */
export function familyCentres({ world }: Placement, daycare: readonly Facility[]): Facility[] {
  return districts
    .filter(({ id }) => !withoutCentre.includes(id))
    .map((district) => ({ district, claim: claimOf(world, district) }))
    .sort((a, b) => b.claim - a.claim || (a.district.id < b.district.id ? -1 : 1))
    .slice(0, districtsWithCentre)
    .map(({ district }) => district)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id }) => hostsIn(daycare, id, withTwoCentres.includes(id) ? 2 : 1))
    .map((host, index): Facility => {
      const { provider, provider_kind } = host.attributes;
      return {
        id: numbered('F', index),
        name: host.name.replace('Kita', 'Familienzentrum'),
        kind: 'family_centre',
        site: host.site,
        attributes: { provider, provider_kind }
      };
    });
}

/** Children under three, who count for more where stress is high. */
const claimOf = (world: World, { id, stress }: District) =>
  residentsAged(world, id, presentYear, 0, 2) * (1 + 0.1 * stress);

/** The largest day-care centre of a district, then the ones farthest from those chosen. */
function hostsIn(daycare: readonly Facility[], districtId: string, count: number): Facility[] {
  const own = daycare
    .filter(({ site }) => districts[site.quarter.districtLabel]?.id === districtId)
    .sort((a, b) => (b.attributes.places_approved ?? 0) - (a.attributes.places_approved ?? 0));
  const chosen = own.slice(0, 1);
  while (chosen.length < Math.min(count, own.length)) {
    const room = ({ site }: Facility) => Math.min(...chosen.map((other) => distance(other.site, site)));
    chosen.push(own.reduce((best, one) => (room(one) > room(best) ? one : best)));
  }
  return chosen;
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
