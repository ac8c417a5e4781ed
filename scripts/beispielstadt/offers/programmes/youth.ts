import { independentProviders, publicProviders } from '../../gazetteer/providers.ts';
import {
  atFacilities,
  choose,
  chooseDistricts,
  everywhere,
  inBoroughs,
  inDistricts,
  stressAt
} from '../place.ts';
import type { OfferContext } from '../place.ts';
import type { Draft, Programme } from '../programme.ts';

const youth = {
  field: 'youth_services',
  sector: 'child_and_youth_welfare',
  phases: ['secondary_school', 'transition_to_work'],
  approach: 'universal',
  access: ['low_threshold'],
  legal: ['SGB VIII'],
  guidelines: ['participation', 'strengthen_children'],
  providers: independentProviders.youth,
  funding: 'mixed'
} as const satisfies Partial<Programme>;

const work = {
  ...youth,
  field: 'transition_to_work',
  sector: 'social_affairs',
  legal: ['SGB II', 'SGB III']
} as const;

const programmes = {
  centre: {
    ...youth,
    type: 'Offener Treff',
    ages: [8, 21],
    target: 'Kinder und Jugendliche',
    funding: 'core',
    venue: 'Jugendzentrum',
    places: [30, 80],
    hours: [18, 35],
    fte: [2, 4],
    steady: true
  },
  holidays: {
    ...youth,
    type: 'Ferienprogramm',
    phases: ['primary_school', 'secondary_school'],
    ages: [6, 14],
    target: 'Schulkinder',
    places: [30, 60]
  },
  sports: {
    ...youth,
    type: 'Offene Sporthalle',
    ages: [8, 18],
    target: 'Kinder und Jugendliche',
    venue: 'Sporthalle',
    places: [20, 40],
    hours: [2, 6]
  },
  counselling: {
    ...youth,
    type: 'Jugendberatung',
    ages: [12, 21],
    target: 'Jugendliche',
    access: ['low_threshold', 'digital'],
    hours: [8, 30]
  },
  orientation: {
    ...work,
    type: 'Berufsorientierung',
    phases: ['secondary_school'],
    ages: [13, 16],
    target: 'Schülerinnen und Schüler ab Klasse 8',
    providers: [publicProviders.educationOffice, ...independentProviders.youth],
    venue: 'Schule',
    places: [40, 120],
    hours: [4, 12]
  },
  navigator: {
    ...work,
    type: 'Ausbildungslotse',
    phases: ['secondary_school', 'transition_to_work'],
    ages: [15, 20],
    target: 'junge Menschen ohne Anschluss',
    approach: 'selective',
    access: ['outreach', 'on_referral'],
    guidelines: ['smooth_transitions', 'equity'],
    funding: 'state',
    venue: 'Berufskolleg',
    places: [20, 40],
    hours: [19, 39],
    fte: [1, 2],
    handoverFor: ['school_work'],
    steady: true
  },
  agency: {
    ...work,
    type: 'Jugendberufsagentur',
    phases: ['transition_to_work', 'young_adults'],
    ages: [15, 24],
    target: 'junge Menschen unter 25',
    legal: ['SGB II', 'SGB III', 'SGB VIII'],
    providers: [publicProviders.jobCentre],
    funding: 'core',
    handoverFor: ['school_work'],
    fte: [8, 14],
    hours: [39, 39],
    steady: true
  },
  migration: {
    ...work,
    type: 'Jugendmigrationsdienst',
    field: 'health_integration',
    sector: 'integration',
    phases: ['transition_to_work', 'young_adults'],
    ages: [12, 26],
    target: 'junge Zugewanderte',
    approach: 'selective',
    funding: 'federal',
    hours: [39, 78],
    fte: [1, 3]
  },
  workshop: {
    ...work,
    type: 'Jugendwerkstatt',
    phases: ['transition_to_work', 'young_adults'],
    ages: [16, 25],
    target: 'junge Menschen ohne Ausbildung',
    approach: 'selective',
    access: ['on_referral'],
    funding: 'state',
    places: [16, 32],
    hours: [30, 39]
  },
  housing: {
    ...work,
    type: 'Wohnen und Schuldenfragen für junge Erwachsene',
    field: 'youth_services',
    phases: ['young_adults'],
    ages: [18, 29],
    target: 'junge Erwachsene',
    approach: 'selective',
    hours: [8, 20]
  }
} as const satisfies Record<string, Programme>;

/** Youth work and the way into work. */
export function youthOffers(context: OfferContext): Draft[] {
  const { facilities } = context;
  const { youth_centre: centres, secondary_school: secondary, vocational_school: vocational } = facilities;
  return [
    ...atFacilities(programmes.centre, centres, 'active'),
    ...inDistricts(
      programmes.holidays,
      context,
      chooseDistricts(12, 'holidays', () => 0)
    ),
    ...atFacilities(programmes.sports, choose(facilities.sports_hall, 18, 'sports', stressAt)),
    ...atFacilities(
      programmes.counselling,
      choose(centres, 6, 'youth counselling', () => 0)
    ),
    ...atFacilities(programmes.orientation, choose(secondary, 15, 'orientation', stressAt)),
    ...atFacilities(programmes.navigator, vocational, 'active'),
    ...everywhere(programmes.agency, ['Jugendberufsagentur Beispielstadt'], 'city_wide'),
    ...inBoroughs(programmes.migration, context, ['01', '70']),
    ...inDistricts(programmes.workshop, context, ['160', '510', '830']),
    ...inBoroughs(programmes.housing, context, ['01', '03', '30', '80'])
  ];
}
