import type { Facility, Offer } from './coverage-data.ts';
import type { PlaceKind, SupplyMeasure } from './coverage-settings.ts';
import { supplyOf } from './counted-offer.ts';
import { placesOf } from './place-ratio.ts';
import type { FacilitySize, OfferSize } from './scenario.ts';

/** How large an offer or a facility is; null = not recorded. */
export interface SiteSize {
  unit: 'places' | 'hours' | 'fte';
  amount: number | null;
  /** Whether it counts: where offers count as one each, their size changes nothing. */
  counts: boolean;
}

/** The size of an offer in the measure that its supply is counted in. */
export function offerSize(offer: Offer, measure: SupplyMeasure): SiteSize {
  const { hoursPerWeek, fte } = offer;
  switch (measure) {
    case 'hours':
      return { unit: 'hours', amount: hoursPerWeek, counts: true };
    case 'fte':
      return { unit: 'fte', amount: fte, counts: true };
    case 'offers':
    case 'places': {
      const recorded = offer.placesOccupiable !== null || offer.placesApproved !== null;
      return {
        unit: 'places',
        amount: recorded ? supplyOf(offer, 'places') : null,
        counts: measure === 'places'
      };
    }
    default:
      return measure satisfies never;
  }
}

/** What an offer is resized by, so that its size in the measure becomes `amount`. */
export function offerResized(measure: SupplyMeasure, amount: number): OfferSize {
  if (measure === 'hours') return { hoursPerWeek: amount };
  return measure === 'fte' ? { fte: amount } : { placesApproved: amount, placesOccupiable: amount };
}

/** The places of a facility that a rule counts. */
export const facilitySize = (facility: Facility, kind: PlaceKind): SiteSize => {
  return { unit: 'places', amount: placesOf(facility, kind), counts: true };
};

/** What a facility is resized by, so that the places a rule counts become `amount`; those under three stay. */
export function facilityResized(
  { placesUnderThree }: Pick<Facility, 'placesUnderThree'>,
  kind: PlaceKind,
  amount: number
): FacilitySize {
  switch (kind) {
    case 'approved':
      return { placesApproved: amount };
    case 'occupiable':
      return { placesOccupiable: amount };
    case 'under_three':
      return { placesUnderThree: amount };
    case 'three_plus':
      return { placesApproved: amount + (placesUnderThree ?? 0), placesUnderThree: placesUnderThree ?? 0 };
    default:
      return kind satisfies never;
  }
}
