import { independentProviders, publicProviders } from '../../gazetteer/providers.ts';
import { chooseDistricts, everywhere, inBoroughs, inDistricts, inQuarters } from '../place.ts';
import type { OfferContext } from '../place.ts';
import type { Draft, Programme } from '../programme.ts';

const adult = {
  field: 'health_integration',
  sector: 'social_affairs',
  phases: ['middle_adults'],
  ages: [30, 64],
  approach: 'universal',
  access: ['low_threshold'],
  guidelines: ['participation', 'social_inclusion'],
  legal: ['SGB XII'],
  providers: independentProviders.family,
  funding: 'mixed'
} as const satisfies Partial<Programme>;

const older = {
  ...adult,
  field: 'older_people',
  phases: ['older_adults'],
  ages: [65, null],
  target: 'ältere Menschen',
  providers: independentProviders.older
} as const;

const programmes = {
  quarterOffice: {
    ...adult,
    type: 'Quartiersbüro',
    sector: 'urban_planning',
    phases: ['young_adults', 'middle_adults', 'older_adults'],
    ages: [21, null],
    target: 'Menschen im Quartier',
    providers: [publicProviders.planningOffice, ...independentProviders.family],
    funding: 'state',
    hours: [15, 30],
    fte: [1, 2]
  },
  language: {
    ...adult,
    type: 'Sprachkurs mit Kinderbetreuung',
    sector: 'integration',
    phases: ['young_adults', 'middle_adults'],
    ages: [21, 64],
    target: 'zugewanderte Eltern',
    approach: 'selective',
    providers: [publicProviders.integrationCentre],
    funding: 'federal',
    places: [12, 20],
    hours: [8, 16]
  },
  debts: {
    ...adult,
    type: 'Schuldnerberatung',
    phases: ['young_adults', 'middle_adults'],
    ages: [21, 64],
    target: 'überschuldete Haushalte',
    approach: 'selective',
    providers: [publicProviders.socialOffice],
    funding: 'core',
    hours: [20, 60]
  },
  health: {
    ...adult,
    type: 'Gesundheitskiosk',
    sector: 'health',
    phases: ['young_adults', 'middle_adults', 'older_adults'],
    ages: [21, null],
    target: 'Menschen ohne festen Zugang zu ärztlicher Versorgung',
    legal: ['SGB V'],
    providers: [publicProviders.healthOffice],
    funding: 'insurance',
    hours: [20, 39]
  },
  parents: {
    ...adult,
    type: 'Elternkurs Schule',
    field: 'education',
    sector: 'education',
    phases: ['middle_adults'],
    target: 'Eltern von Schulkindern',
    places: [8, 16],
    hours: [2, 4]
  },
  seniorOffice: {
    ...older,
    type: 'Seniorenbüro',
    providers: [publicProviders.socialOffice],
    funding: 'core',
    hours: [20, 39],
    fte: [1, 2],
    steady: true
  },
  meeting: { ...older, type: 'Seniorentreff', places: [15, 40], hours: [4, 15] },
  visiting: {
    ...older,
    type: 'Besuchsdienst',
    access: ['outreach'],
    places: [10, 30],
    funding: 'foundation'
  },
  care: {
    ...older,
    type: 'Pflegeberatung',
    sector: 'health',
    legal: ['SGB XI'],
    target: 'Pflegebedürftige und Angehörige',
    providers: [publicProviders.socialOffice],
    funding: 'core',
    hours: [20, 60]
  },
  movement: {
    ...older,
    type: 'Bewegung im Park',
    sector: 'health',
    legal: ['SGB V'],
    funding: 'insurance',
    places: [10, 25],
    hours: [1, 2]
  }
} as const satisfies Record<string, Programme>;

/** Offers for adults and older people: the chain goes on to the end of life. */
export function adultOffers(context: OfferContext): Draft[] {
  return [
    ...inQuarters(programmes.quarterOffice, ['0501', '0603', '0702', '1301', '2702', '5103', '8301', '9402']),
    ...inDistricts(
      programmes.language,
      context,
      chooseDistricts(11, 'language courses', ({ stress }) => stress)
    ),
    ...everywhere(programmes.debts, ['Schuldnerberatung Beispielstadt'], 'city_wide'),
    ...inDistricts(programmes.health, context, ['050', '270']),
    ...inDistricts(
      programmes.parents,
      context,
      chooseDistricts(9, 'parents', () => 0)
    ),
    ...inBoroughs(programmes.seniorOffice, context),
    ...inDistricts(
      programmes.meeting,
      context,
      chooseDistricts(28, 'meeting', ({ stress }) => -0.2 * stress)
    ),
    ...inDistricts(
      programmes.visiting,
      context,
      chooseDistricts(9, 'visiting', () => 0)
    ),
    ...inBoroughs(programmes.care, context, ['02', '30', '80']),
    ...inDistricts(
      programmes.movement,
      context,
      chooseDistricts(12, 'movement', ({ stress }) => -0.3 * stress)
    )
  ];
}
