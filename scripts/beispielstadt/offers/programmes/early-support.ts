import { independentProviders, publicProviders } from '../../gazetteer/providers.ts';
import { atFacilities, choose, everywhere, inBoroughs } from '../place.ts';
import type { OfferContext } from '../place.ts';
import { inBoroughsWithHandover } from './third-birthday.ts';
import type { Draft, Programme } from '../programme.ts';

const early = {
  field: 'early_childhood_support',
  sector: 'health',
  legal: ['SGB VIII'],
  guidelines: ['strengthen_parents', 'outreach'],
  network: 'Netzwerk Frühe Hilfen',
  providers: independentProviders.family
} as const satisfies Partial<Programme>;

const programmes = {
  support: {
    ...early,
    type: 'Gesundheitsorientierte Familienbegleitung',
    phases: ['birth', 'early_childhood'],
    ages: [0, 2],
    target: 'Familien mit Unterstützungsbedarf',
    approach: 'selective',
    access: ['outreach', 'on_referral'],
    legal: ['SGB V', 'SGB VIII'],
    providers: independentProviders.health,
    funding: 'federal',
    places: [18, 40],
    hours: [30, 78],
    fte: [1, 3],
    steady: true
  },
  midwife: {
    ...early,
    type: 'Familienhebamme',
    phases: ['pregnancy', 'birth', 'early_childhood'],
    ages: [null, 0],
    target: 'Schwangere und Familien mit Kindern im ersten Lebensjahr',
    approach: 'selective',
    access: ['outreach', 'on_referral'],
    providers: [publicProviders.healthOffice, ...independentProviders.health],
    funding: 'federal',
    places: [10, 22],
    hours: [15, 39],
    fte: [1, 2]
  },
  surgery: {
    ...early,
    type: 'Hebammensprechstunde',
    phases: ['pregnancy', 'birth'],
    ages: [null, 0],
    target: 'Schwangere und Wöchnerinnen ohne Hebamme',
    approach: 'universal',
    access: ['low_threshold'],
    providers: independentProviders.health,
    funding: 'mixed',
    venue: 'Familienzentrum',
    hours: [2, 8]
  },
  crying: {
    ...early,
    type: 'Schrei- und Schlafberatung',
    phases: ['early_childhood'],
    ages: [0, 2],
    target: 'Eltern von Säuglingen',
    approach: 'universal',
    access: ['low_threshold', 'on_referral'],
    funding: 'mixed',
    hours: [4, 15]
  },
  visit: {
    ...early,
    type: 'Willkommensbesuch',
    phases: ['birth', 'early_childhood'],
    ages: [0, 0],
    target: 'alle Familien mit Neugeborenen',
    approach: 'universal',
    access: ['outreach'],
    providers: [publicProviders.youthOffice],
    funding: 'core',
    hours: [78, 117],
    fte: [3, 4]
  },
  volunteers: {
    ...early,
    type: 'Familienpatenschaften',
    phases: ['early_childhood'],
    ages: [0, 2],
    target: 'Familien, die Entlastung suchen',
    approach: 'universal',
    access: ['outreach'],
    funding: 'foundation',
    places: [12, 30],
    hours: [5, 20]
  },
  groups: {
    ...early,
    type: 'Eltern-Kind-Gruppe',
    sector: 'child_and_youth_welfare',
    phases: ['early_childhood'],
    ages: [0, 2],
    target: 'Eltern mit Kindern unter drei',
    approach: 'universal',
    access: ['low_threshold'],
    guidelines: ['participation', 'strengthen_parents'],
    funding: 'mixed',
    venue: 'Familienzentrum',
    places: [8, 16],
    hours: [2, 6]
  },
  prenatal: {
    ...early,
    type: 'Geburtsvorbereitung',
    phases: ['pregnancy'],
    ages: [null, null],
    target: 'werdende Eltern',
    approach: 'universal',
    access: ['low_threshold'],
    legal: ['SGB V'],
    providers: independentProviders.health,
    funding: 'insurance',
    places: [10, 14],
    hours: [2, 6]
  },
  counselling: {
    ...early,
    type: 'Schwangerschaftsberatung',
    sector: 'social_affairs',
    phases: ['pregnancy'],
    ages: [null, null],
    target: 'Schwangere und werdende Väter',
    approach: 'universal',
    access: ['low_threshold'],
    legal: ['SchKG'],
    funding: 'core',
    hours: [20, 39],
    steady: true
  },
  digital: {
    ...early,
    type: 'Digitaler Wegweiser',
    phases: ['pregnancy', 'birth', 'early_childhood'],
    ages: [null, 2],
    target: 'werdende Eltern und Familien',
    approach: 'universal',
    access: ['digital'],
    providers: [publicProviders.youthOffice],
    funding: 'state'
  },
  alliance: {
    ...early,
    type: 'Klinikbündnis Frühe Hilfen',
    phases: ['pregnancy', 'birth'],
    ages: [null, 0],
    target: 'Familien, die außerhalb ihrer Gemeinde entbinden',
    approach: 'universal',
    access: ['on_referral'],
    network: 'Regionales Klinikbündnis',
    funding: 'state'
  }
} as const satisfies Record<string, Programme>;

/** Early-childhood support: professionals, volunteers, groups and what is there for everyone. */
export function earlySupportOffers(context: OfferContext): Draft[] {
  const { facilities } = context;
  const centres = facilities.family_centre;
  const rooms = choose(
    [...centres, ...facilities.family_office, ...facilities.daycare],
    44,
    'groups',
    () => 0
  );
  return [
    ...inBoroughs(programmes.support, context),
    ...inBoroughsWithHandover(context),
    ...inBoroughs(programmes.midwife, context),
    ...atFacilities(
      programmes.surgery,
      choose(centres, 13, 'midwives', () => 0)
    ),
    ...inBoroughs(programmes.crying, context, ['01', '10', '50', '70']),
    ...everywhere(programmes.visit, ['Willkommensbesuch Beispielstadt'], 'city_wide'),
    ...inBoroughs(programmes.volunteers, context, ['02', '03', '30', '40', '60', '80']),
    ...atFacilities(programmes.groups, rooms),
    ...atFacilities(programmes.prenatal, [...facilities.clinic, ...choose(centres, 8, 'prenatal', () => 0)]),
    ...inBoroughs(programmes.counselling, context, ['01', '02', '20', '70']),
    ...everywhere(programmes.digital, ['Familien-Wegweiser online'], 'city_wide'),
    ...everywhere(programmes.alliance, ['Regionales Klinikbündnis Frühe Hilfen'], 'supra_municipal')
  ];
}
