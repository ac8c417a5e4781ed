import { unbridgedBirthdayDistrict } from '../../chain/planted-gaps.ts';
import { independentProviders } from '../../gazetteer/providers.ts';
import { inBoroughs } from '../place.ts';
import type { OfferContext } from '../place.ts';
import type { Draft, Programme } from '../programme.ts';

const followUp: Programme = {
  type: 'Anschlussbegleitung 3 plus',
  field: 'family_office',
  sector: 'child_and_youth_welfare',
  phases: ['early_childhood', 'daycare'],
  ages: [2, 4],
  target: 'Familien, deren Frühe Hilfen enden',
  approach: 'selective',
  access: ['on_referral', 'outreach'],
  legal: ['SGB VIII'],
  guidelines: ['smooth_transitions', 'strengthen_parents'],
  network: 'Netzwerk Frühe Hilfen',
  providers: independentProviders.family,
  funding: 'state',
  places: [10, 20],
  hours: [10, 20],
  fte: [1, 1],
  handoverFor: ['third_birthday'],
  steady: true
};

/** What takes over at the third birthday, in every borough; one district is left out. */
export function inBoroughsWithHandover(context: OfferContext): Draft[] {
  return inBoroughs(followUp, context).map(({ row, areaIds }) => {
    return { row, areaIds: areaIds.filter((id) => id !== unbridgedBirthdayDistrict) };
  });
}
