import type { ChainDimension, ChainOffer } from './chain-types.ts';

/** Row of offers for which nothing is recorded. */
export const unassigned = '';

/** The order of the known rows: the action fields and sectors of the programme; others follow by id. */
const known: Readonly<Record<ChainDimension, readonly string[]>> = {
  action_field: [
    'coordination',
    'clinic_navigator',
    'practice_navigator',
    'early_childhood_support',
    'family_office',
    'family_centre',
    'outreach',
    'primary_school_family_centre'
  ],
  sector: [
    'health',
    'child_and_youth_welfare',
    'education',
    'integration',
    'urban_planning',
    'social_affairs'
  ],
  legal_sphere: []
};

/** The rows an offer stands in; several only for legal spheres. */
export function rowsOfOffer(offer: ChainOffer, dimension: ChainDimension): readonly string[] {
  switch (dimension) {
    case 'action_field':
      return [offer.actionField ?? unassigned];
    case 'sector':
      return [offer.sector ?? unassigned];
    case 'legal_sphere':
      return offer.legalSpheres.length === 0 ? [unassigned] : offer.legalSpheres;
    default:
      return dimension satisfies never;
  }
}

/** Every row that any offer stands in, in the order of the chart; the row of what is not recorded comes last. */
export function rowIds(offers: readonly ChainOffer[], dimension: ChainDimension): string[] {
  const ids = new Set(offers.flatMap((offer) => rowsOfOffer(offer, dimension)));
  return [...ids].sort((a, b) => placeOf(a, dimension) - placeOf(b, dimension) || (a < b ? -1 : 1));
}

function placeOf(rowId: string, dimension: ChainDimension): number {
  if (rowId === unassigned) return Infinity;
  const place = known[dimension].indexOf(rowId);
  return place < 0 ? known[dimension].length : place;
}
