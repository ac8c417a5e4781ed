import { publicProviders } from '../../gazetteer/providers.ts';
import { everywhere, inDistricts } from '../place.ts';
import type { OfferContext } from '../place.ts';
import type { Draft, Programme } from '../programme.ts';

const coordination = {
  field: 'coordination',
  sector: 'child_and_youth_welfare',
  phases: [
    'pregnancy',
    'birth',
    'early_childhood',
    'daycare',
    'primary_school',
    'secondary_school',
    'transition_to_work'
  ],
  ages: [null, 20],
  target: 'Fachkräfte',
  approach: 'universal',
  access: ['low_threshold'],
  legal: ['SGB VIII'],
  guidelines: ['multiprofessional', 'smooth_transitions'],
  providers: [publicProviders.youthOffice],
  funding: 'state',
  fte: [1, 2],
  hours: [19, 39],
  steady: true
} as const satisfies Partial<Programme>;

const chain: Programme = { ...coordination, type: 'Koordination Präventionskette' };
const network: Programme = {
  ...coordination,
  type: 'Netzwerkkoordination Frühe Hilfen',
  phases: ['pregnancy', 'birth', 'early_childhood'],
  ages: [null, 2],
  funding: 'federal',
  network: 'Netzwerk Frühe Hilfen'
};
const quarterNetwork: Programme = { ...coordination, type: 'Netzwerk Familie im Quartier', funding: 'core' };
const healthConference: Programme = {
  ...coordination,
  type: 'Geschäftsstelle Gesundheitskonferenz',
  sector: 'health',
  providers: [publicProviders.healthOffice],
  funding: 'core'
};

/** Coordination across offices and departments. */
export function coordinationOffers(context: OfferContext): Draft[] {
  return [
    ...everywhere(chain, ['Koordination kommunale Präventionskette'], 'city_wide'),
    ...everywhere(network, ['Netzwerkkoordination Frühe Hilfen'], 'city_wide'),
    ...everywhere(healthConference, ['Geschäftsstelle Kommunale Gesundheitskonferenz'], 'city_wide'),
    ...inDistricts(quarterNetwork, context, ['050', '070', '120', '510', '720', '940'])
  ];
}
