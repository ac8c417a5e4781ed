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
import { schoolsWithCentre } from './school-centres.ts';

const education = {
  field: 'education',
  sector: 'education',
  approach: 'universal',
  access: ['low_threshold'],
  guidelines: ['strengthen_children', 'social_inclusion'],
  legal: ['Schulrecht']
} as const satisfies Partial<Programme>;

const programmes = {
  language: {
    ...education,
    type: 'Sprachförderung',
    phases: ['daycare'],
    ages: [3, 5],
    target: 'Kinder mit Sprachförderbedarf',
    approach: 'selective',
    legal: ['SGB VIII'],
    providers: independentProviders.daycare,
    funding: 'state',
    venue: 'Kita',
    places: [12, 36],
    hours: [6, 20]
  },
  earlyIntervention: {
    ...education,
    type: 'Frühförderung',
    sector: 'health',
    phases: ['early_childhood', 'daycare'],
    ages: [0, 5],
    target: 'Kinder mit drohender Behinderung',
    approach: 'selective',
    access: ['on_referral'],
    legal: ['SGB IX', 'SGB V'],
    providers: independentProviders.health,
    funding: 'core',
    places: [40, 90],
    hours: [39, 117]
  },
  startCircle: {
    ...education,
    type: 'Übergangskreis Kita–Grundschule',
    phases: ['daycare', 'primary_school'],
    ages: [5, 6],
    target: 'Familien vor der Einschulung',
    guidelines: ['smooth_transitions', 'multiprofessional'],
    providers: [publicProviders.educationOffice],
    funding: 'core',
    handoverFor: ['daycare_primary'],
    steady: true
  },
  schoolCentre: {
    ...education,
    type: 'Familiengrundschulzentrum',
    field: 'primary_school_family_centre',
    phases: ['primary_school'],
    ages: [6, 9],
    target: 'Familien von Grundschulkindern',
    guidelines: ['participation', 'strengthen_parents', 'multiprofessional'],
    providers: independentProviders.allDay,
    funding: 'state',
    venue: 'Grundschule',
    places: [40, 120],
    hours: [19, 39],
    fte: [1, 1],
    steady: true
  },
  socialWork: {
    ...education,
    type: 'Schulsozialarbeit',
    phases: ['primary_school', 'secondary_school'],
    ages: [6, 15],
    target: 'Schülerinnen und Schüler',
    providers: [publicProviders.schoolOffice, ...independentProviders.youth],
    funding: 'mixed',
    venue: 'Schule',
    hours: [19, 39],
    fte: [1, 2]
  },
  homework: {
    ...education,
    type: 'Lernförderung',
    phases: ['primary_school'],
    ages: [6, 10],
    target: 'Grundschulkinder',
    approach: 'selective',
    legal: ['SGB II'],
    providers: independentProviders.allDay,
    funding: 'mixed',
    venue: 'Grundschule',
    places: [10, 30],
    hours: [4, 12]
  },
  reading: {
    ...education,
    type: 'Lesepatenschaft',
    phases: ['primary_school'],
    ages: [6, 9],
    target: 'Grundschulkinder',
    providers: ['Stadtbibliothek', 'Nachbarschaftsring Mitte e. V.'],
    funding: 'foundation',
    venue: 'Bibliothek',
    places: [8, 20],
    hours: [2, 6]
  },
  guides: {
    ...education,
    type: 'Lotsen Klasse 5',
    phases: ['primary_school', 'secondary_school'],
    ages: [9, 11],
    target: 'Kinder vor dem Wechsel in die Sekundarstufe I',
    guidelines: ['smooth_transitions'],
    providers: [publicProviders.educationOffice],
    funding: 'state',
    handoverFor: ['primary_secondary']
  }
} as const satisfies Record<string, Programme>;

/** Education from the Kita to the end of primary school. */
export function daycareSchoolOffers(context: OfferContext): Draft[] {
  const { facilities } = context;
  const { daycare, primary_school: primary, secondary_school: secondary } = facilities;
  const centres = schoolsWithCentre(primary);
  return [
    ...atFacilities(
      programmes.language,
      choose(daycare, 46, 'language', (kita) => 0.6 * stressAt(kita))
    ),
    ...inDistricts(programmes.earlyIntervention, context, ['030', '331', '510', '850']),
    ...inBoroughs(programmes.startCircle, context),
    ...atFacilities(programmes.schoolCentre, centres.active, 'active'),
    ...atFacilities({ ...programmes.schoolCentre }, centres.planned, 'planned'),
    ...atFacilities(programmes.socialWork, [...secondary, ...choose(primary, 22, 'social work', stressAt)]),
    ...atFacilities(
      programmes.homework,
      choose(primary, 20, 'homework', (school) => 0.4 * stressAt(school))
    ),
    ...atFacilities(programmes.reading, facilities.library),
    ...inDistricts(
      programmes.guides,
      context,
      chooseDistricts(3, 'guides', ({ stress }) => stress),
      'planned'
    ),
    ...everywhere(
      { ...programmes.reading, type: 'Digitale Lernplattform', access: ['digital'] },
      ['Lernplattform Beispielstadt'],
      'city_wide'
    )
  ];
}
