import { independentProviders, publicProviders } from '../../gazetteer/providers.ts';
import { atFacilities, choose, everywhere, inDistricts } from '../place.ts';
import type { OfferContext } from '../place.ts';
import type { Draft, Programme } from '../programme.ts';

const family = {
  field: 'family_centre',
  sector: 'child_and_youth_welfare',
  phases: ['early_childhood', 'daycare'],
  ages: [0, 6],
  approach: 'universal',
  access: ['low_threshold'],
  legal: ['SGB VIII'],
  guidelines: ['participation', 'strengthen_parents'],
  providers: independentProviders.family,
  funding: 'mixed'
} as const satisfies Partial<Programme>;

const programmes = {
  centre: {
    ...family,
    type: 'Familienzentrum',
    target: 'Familien im Umfeld der Kita',
    funding: 'state',
    venue: 'Kita',
    places: [30, 90],
    hours: [12, 30],
    fte: [1, 1],
    certificate: 'Gütesiegel Familienzentrum NRW',
    steady: true
  },
  cafe: {
    ...family,
    type: 'Elterncafé',
    target: 'Eltern von Kita-Kindern',
    venue: 'Familienzentrum',
    places: [10, 20],
    hours: [2, 6]
  },
  education: {
    ...family,
    type: 'Familienbildung',
    sector: 'education',
    target: 'Eltern',
    venue: 'Familienzentrum',
    places: [10, 24],
    hours: [3, 12]
  },
  office: {
    ...family,
    type: 'Familienbüro',
    field: 'family_office',
    phases: ['pregnancy', 'birth', 'early_childhood', 'daycare', 'primary_school'],
    ages: [null, 9],
    target: 'alle Familien',
    providers: [publicProviders.youthOffice],
    funding: 'core',
    venue: 'Familienbüro',
    hours: [20, 39],
    fte: [1, 2],
    handoverFor: ['family_daycare'],
    steady: true
  },
  mobile: {
    ...family,
    type: 'Familienbüro to go',
    field: 'family_office',
    phases: ['early_childhood', 'daycare', 'primary_school'],
    ages: [0, 9],
    target: 'Familien an Orten, an denen sie ohnehin sind',
    access: ['outreach', 'low_threshold'],
    providers: [publicProviders.youthOffice],
    funding: 'state',
    hours: [6, 12]
  },
  childminding: {
    ...family,
    type: 'Vermittlung Kindertagespflege',
    field: 'family_office',
    phases: ['early_childhood'],
    ages: [0, 2],
    target: 'Eltern auf der Suche nach einer Betreuung',
    providers: [publicProviders.youthOffice],
    funding: 'core',
    handoverFor: ['family_daycare'],
    hours: [39, 78],
    steady: true
  },
  advice: {
    ...family,
    type: 'Erziehungsberatung',
    field: 'family_office',
    phases: ['early_childhood', 'daycare', 'primary_school', 'secondary_school', 'transition_to_work'],
    ages: [0, 17],
    target: 'Eltern, Kinder und Jugendliche',
    access: ['low_threshold', 'on_referral'],
    funding: 'core',
    hours: [39, 117],
    fte: [2, 5]
  }
} as const satisfies Record<string, Programme>;

/** Family centres, family offices and what happens in them. */
export function familyCentreOffers(context: OfferContext): Draft[] {
  const { facilities } = context;
  const centres = facilities.family_centre;
  return [
    ...atFacilities(programmes.centre, centres, 'active').map(withOwnName),
    ...atFacilities(
      programmes.cafe,
      choose(centres, 22, 'cafes', () => 0)
    ),
    ...atFacilities(
      programmes.education,
      choose(centres, 16, 'family education', () => 0)
    ),
    ...atFacilities(programmes.office, facilities.family_office, 'active').map(withOwnName),
    ...inDistricts(programmes.mobile, context, ['060', '720', '460'], 'active'),
    ...everywhere(programmes.childminding, ['Vermittlung Kindertagespflege Beispielstadt'], 'city_wide'),
    ...inDistricts(programmes.advice, context, ['000', '120', '220', '331', '560', '720'])
  ];
}

/** A family centre or office is called like its house. */
function withOwnName(offer: Draft): Draft {
  const { name, type } = offer.row;
  return { ...offer, row: { ...offer.row, name: name.replace(`${type} ${type}`, type ?? '') } };
}
