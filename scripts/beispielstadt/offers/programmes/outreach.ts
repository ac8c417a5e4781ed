import { independentProviders, publicProviders } from '../../gazetteer/providers.ts';
import { atFacilities, choose, chooseDistricts, inDistricts, inQuarters, stressAt } from '../place.ts';
import type { OfferContext } from '../place.ts';
import { districtIdOfFacility } from '../../facilities/facilities.ts';
import type { Draft, Programme } from '../programme.ts';

const outreach = {
  field: 'outreach',
  sector: 'child_and_youth_welfare',
  access: ['outreach', 'low_threshold'],
  legal: ['SGB VIII'],
  guidelines: ['outreach', 'equity', 'strengthen_parents'],
  providers: independentProviders.family,
  funding: 'state'
} as const satisfies Partial<Programme>;

const programmes = {
  daycareSocialWork: {
    ...outreach,
    type: 'Kita-Sozialarbeit',
    phases: ['daycare'],
    ages: [3, 5],
    target: 'Familien von Kita-Kindern',
    approach: 'selective',
    venue: 'Kita',
    places: [20, 45],
    hours: [10, 20],
    fte: [1, 1],
    handoverFor: ['daycare_primary'],
    steady: true
  },
  homeVisits: {
    ...outreach,
    type: 'Aufsuchende Elternarbeit',
    phases: ['early_childhood'],
    ages: [0, 2],
    target: 'Familien, die andere Angebote nicht erreichen',
    approach: 'selective',
    places: [10, 25],
    hours: [10, 30],
    fte: [1, 2]
  },
  neighbourhoodMothers: {
    ...outreach,
    type: 'Stadtteileltern',
    sector: 'integration',
    phases: ['early_childhood'],
    ages: [0, 2],
    target: 'zugewanderte Familien',
    approach: 'selective',
    providers: [publicProviders.integrationCentre, ...independentProviders.family],
    places: [15, 30],
    hours: [8, 20]
  },
  playBus: {
    ...outreach,
    type: 'Spielmobil',
    phases: ['primary_school'],
    ages: [6, 11],
    target: 'Kinder im öffentlichen Raum',
    approach: 'universal',
    guidelines: ['outreach', 'participation', 'strengthen_children'],
    funding: 'core',
    venue: 'Spielplatz',
    hours: [4, 8]
  },
  streetWork: {
    ...outreach,
    type: 'Streetwork',
    phases: ['secondary_school', 'transition_to_work', 'young_adults'],
    ages: [14, 26],
    target: 'junge Menschen im öffentlichen Raum',
    approach: 'selective',
    providers: [publicProviders.youthOffice, ...independentProviders.youth],
    funding: 'core',
    hours: [20, 78],
    fte: [1, 2]
  }
} as const satisfies Record<string, Programme>;

const planned = ['940', '960'];

/** Outreach; planned in two districts, for one quarter only in a third. */
export function outreachOffers(context: OfferContext): Draft[] {
  const { facilities } = context;
  const open = facilities.daycare.filter((kita) => !planned.includes(districtIdOfFacility(kita)));
  const later = facilities.daycare.filter((kita) => planned.includes(districtIdOfFacility(kita)));
  const daycare = choose(open, 30, 'daycare social work', (kita) => 0.9 * stressAt(kita));
  return [
    ...atFacilities(programmes.daycareSocialWork, daycare, 'active'),
    ...atFacilities(programmes.daycareSocialWork, later.slice(0, 4), 'planned'),
    ...inDistricts(programmes.homeVisits, context, ['050', '070', '120', '510', '720', '810']),
    ...inQuarters(programmes.neighbourhoodMothers, ['0602']),
    ...inDistricts(programmes.neighbourhoodMothers, context, ['050', '070', '020', '331']),
    ...inDistricts(
      programmes.playBus,
      context,
      chooseDistricts(14, 'play bus', ({ stress }) => 0.5 * stress)
    ),
    ...inDistricts(programmes.streetWork, context, ['000', '050', '060', '120', '510', '710'])
  ];
}
