import { districts } from '../gazetteer/districts.ts';
import { independentProviders } from '../gazetteer/providers.ts';
import { quarterNames } from '../geography/quarter-names.ts';
import { residentsAged } from '../world.ts';
import { presentYear } from '../years.ts';
import type { Facility } from './facility.ts';
import { numbered, sitesInDistrict } from './placement.ts';
import type { Placement } from './placement.ts';

const nameOf = (districtId: string) => districts.find(({ id }) => id === districtId)?.name ?? '';

/** Youth centres, one per district named. */
export function youthCentres(placement: Placement): Facility[] {
  const districtIds = [
    '010',
    '030',
    '050',
    '060',
    '110',
    '120',
    '210',
    '260',
    '331',
    '420',
    '460',
    '510',
    '651',
    '720',
    '730',
    '810',
    '940'
  ];
  return districtIds.flatMap((districtId, index) =>
    sitesInDistrict(placement, districtId, 1, [10, 17], []).map((site): Facility => {
      const isPublic = index % 3 === 0;
      const provider = isPublic ? 'Jugendamt' : placement.random.pick(independentProviders.youth);
      return {
        id: numbered('J', index),
        name: `Jugendzentrum ${nameOf(districtId)}`,
        kind: 'youth_centre',
        site,
        attributes: { provider, provider_kind: isPublic ? 'public' : 'independent' }
      };
    })
  );
}

/** The central library and its branches. */
export function libraries(placement: Placement): Facility[] {
  const districtIds = ['000', '050', '120', '220', '331', '420', '510', '610', '730', '810', '940'];
  return districtIds.flatMap((districtId, index) =>
    sitesInDistrict(placement, districtId, 1, [0, 64], []).map((site): Facility => {
      const name = index === 0 ? 'Zentralbibliothek' : `Stadtteilbibliothek ${nameOf(districtId)}`;
      return {
        id: numbered('L', index),
        name,
        kind: 'library',
        site,
        attributes: { provider_kind: 'public' }
      };
    })
  );
}

/** A sports hall beside every school. */
export function sportsHalls(schools: readonly Facility[]): Facility[] {
  return schools.map(({ name, site: { quarter, x, y } }, index) => ({
    id: numbered('H', index),
    name: `Sporthalle ${name}`,
    kind: 'sports_hall',
    site: { quarter, x: x + 40, y: y - 25 },
    attributes: { provider: 'Schulverwaltungsamt', provider_kind: 'public' }
  }));
}

const ordinals = ['', ' II', ' III', ' IV'] as const;

/** Playgrounds, one for about 240 children under twelve, called after their quarters. */
export function playgrounds(placement: Placement): Facility[] {
  const names = quarterNames(placement.world.city);
  const facilities: Facility[] = [];
  for (const { id } of districts) {
    const count = Math.round(residentsAged(placement.world, id, presentYear, 0, 11) / 240);
    const taken = facilities.map(({ site }) => site);
    for (const site of sitesInDistrict(placement, id, count, [0, 11], taken)) {
      const inQuarter = facilities.filter((other) => other.site.quarter === site.quarter).length;
      const name = `Spielplatz ${names[site.quarter.label]}${ordinals[inQuarter] ?? ''}`;
      const attributes = { provider_kind: 'public' } as const;
      facilities.push({ id: numbered('T', facilities.length), name, kind: 'playground', site, attributes });
    }
  }
  return facilities;
}
