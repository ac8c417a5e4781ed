import { navigatorSince } from '../../chain/clinic-funnel.ts';
import { independentProviders, publicProviders } from '../../gazetteer/providers.ts';
import { atFacilities, choose, inDistricts } from '../place.ts';
import type { OfferContext } from '../place.ts';
import type { Draft, Programme } from '../programme.ts';

const navigator = {
  sector: 'health',
  access: ['outreach', 'low_threshold'],
  legal: ['SGB V', 'SGB VIII'],
  guidelines: ['strengthen_parents', 'smooth_transitions', 'multiprofessional'],
  network: 'Netzwerk Frühe Hilfen',
  hours: [15, 39],
  fte: [1, 2]
} as const satisfies Partial<Programme>;

const clinicNavigator: Programme = {
  ...navigator,
  type: 'Babylotse',
  field: 'clinic_navigator',
  phases: ['pregnancy', 'birth'],
  ages: [null, 0],
  target: 'Familien rund um die Geburt',
  approach: 'universal',
  providers: independentProviders.health,
  funding: 'federal',
  venue: 'Geburtsklinik',
  handoverFor: ['clinic_early_support'],
  steady: true
};

const practiceNavigator: Programme = {
  ...navigator,
  type: 'Praxislotse',
  field: 'practice_navigator',
  phases: ['early_childhood', 'daycare'],
  ages: [0, 5],
  target: 'Familien in Kinder- und Jugendarztpraxen',
  approach: 'universal',
  providers: independentProviders.health,
  funding: 'state',
  venue: 'Arztpraxis',
  steady: true
};

const pregnancyNavigator: Programme = {
  ...practiceNavigator,
  type: 'Info-Lotse Schwangerschaft',
  phases: ['pregnancy'],
  ages: [null, null],
  target: 'Schwangere in Frauenarztpraxen',
  handoverFor: ['pregnancy_birth']
};

const dentalNavigator: Programme = {
  ...practiceNavigator,
  type: 'Zahngesundheitslotse',
  phases: ['early_childhood', 'daycare', 'primary_school'],
  ages: [1, 9],
  target: 'Familien in Kinderzahnarztpraxen',
  funding: 'insurance'
};

const familyNavigator: Programme = {
  ...navigator,
  type: 'Familienlotse',
  field: 'family_office',
  sector: 'child_and_youth_welfare',
  phases: ['pregnancy', 'birth', 'early_childhood', 'daycare'],
  ages: [null, 5],
  target: 'Familien mit kleinen Kindern',
  approach: 'selective',
  providers: [publicProviders.youthOffice],
  funding: 'state'
};

/** Navigators in clinics (three of four), practices and quarters. */
export function navigatorOffers(context: OfferContext): Draft[] {
  const { facilities } = context;
  const practices = (specialty: string) =>
    facilities.practice.filter(({ attributes }) => attributes.specialty === specialty);
  const children = choose(practices('paediatrics'), 7, 'practice navigators', () => 0);
  return [
    ...atFacilities(clinicNavigator, facilities.clinic.slice(0, 3), 'active').map(startingWithClinic),
    ...atFacilities(practiceNavigator, children.slice(0, 3), 'active'),
    ...atFacilities(practiceNavigator, children.slice(3), 'planned'),
    ...atFacilities(
      pregnancyNavigator,
      choose(practices('gynaecology'), 4, 'pregnancy', () => 0),
      'active'
    ),
    ...atFacilities(
      dentalNavigator,
      choose(practices('dentistry'), 3, 'dental', () => 0),
      'active'
    ),
    ...inDistricts(familyNavigator, context, ['050', '060', '070', '120'], 'active')
  ];
}

/** The clinic navigators began one after the other. */
function startingWithClinic({ row, areaIds }: Draft, index: number): Draft {
  return { row: { ...row, valid_from: `${navigatorSince[index]}-01-01` }, areaIds };
}
