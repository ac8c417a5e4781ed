import type { ChainPhase } from '../chain/chain-types.ts';
import { isCityWide } from '../chain/offer-reach.ts';
import { offerState } from '../chain/offer-state.ts';
import type { OfferState } from '../chain/offer-state.ts';
import { phasesServed } from '../chain/phase-span.ts';
import { servedAreas } from './area-service.ts';
import type { AreaService } from './area-service.ts';
import type { CoverageData, Offer } from './coverage-data.ts';
import type { CoverageSettings, SupplyMeasure } from './coverage-settings.ts';
import { isInside, ringsOf } from './sample-points.ts';
import type { AreaShape } from './sample-points.ts';

/**
 * How an offer comes to people: they go to its site; it is there for whole areas (outreach, district and quarter
 * offers); or for the whole city (city-wide, supra-municipal, and digital offers without areas).
 */
export type Delivery = 'site' | 'areas' | 'city_wide';

/** An offer with everything that depends on it alone, the reference date and the areas. */
export interface CountedOffer {
  /** The offer as given, and as it counts: with the area its point lies in, where it names none. */
  source: Offer;
  offer: Offer;
  state: OfferState;
  delivery: Delivery;
  phaseIds: readonly string[];
  /** How far it reaches into the areas of the analysis, by area_id; no entry = not at all. */
  reach: ReadonlyMap<string, AreaService>;
}

export interface CountingScope {
  data: Pick<CoverageData, 'areas' | 'parents' | 'phases'>;
  shapes: readonly AreaShape[];
  referenceDate: string;
  settings: Pick<CoverageSettings, 'expiryMonths'>;
}

/** Reads an offer at the reference date; one without areas lies in the area that its point falls into. */
export function countedOffer(offer: Offer, scope: CountingScope): CountedOffer {
  const delivery = deliveryOf(offer);
  const placed = offer.areaIds.length > 0 ? offer : { ...offer, areaIds: areasAt(offer, scope.shapes) };
  return {
    source: offer,
    offer: placed,
    state: offerState(offer, scope.referenceDate, scope.settings.expiryMonths),
    delivery,
    phaseIds: phaseIdsOf(offer, scope.data.phases),
    reach: delivery === 'city_wide' ? new Map() : servedAreas(placed.areaIds, scope.data)
  };
}

function deliveryOf(offer: Offer): Delivery {
  const digitalOnly = offer.accessModes.length > 0 && offer.accessModes.every((mode) => mode === 'digital');
  if (isCityWide(offer) || (digitalOnly && offer.areaIds.length === 0)) return 'city_wide';
  const placed = offer.lon !== null && offer.lat !== null;
  const forAreas = offer.scope === 'quarter' || offer.scope === 'district';
  return placed && !(forAreas && offer.areaIds.length > 0) ? 'site' : 'areas';
}

function phaseIdsOf(offer: Offer, phases: readonly ChainPhase[]): string[] {
  return phasesServed(offer, phases).flatMap((place) => phases[place]?.phaseId ?? []);
}

function areasAt({ lon, lat }: Offer, shapes: readonly AreaShape[]): string[] {
  if (lon === null || lat === null) return [];
  return shapes.filter((shape) => isInside([lon, lat], ringsOf(shape))).map(({ areaId }) => areaId);
}

/**
 * How much an offer supplies: 1, its places (those that can be filled, else those approved), hours a week or
 * full-time equivalents; 0 where it does not say.
 */
export function supplyOf(offer: Offer, measure: SupplyMeasure): number {
  switch (measure) {
    case 'offers':
      return 1;
    case 'places':
      return offer.placesOccupiable ?? offer.placesApproved ?? 0;
    case 'hours':
      return offer.hoursPerWeek ?? 0;
    case 'fte':
      return offer.fte ?? 0;
    default:
      return measure satisfies never;
  }
}

/** Whether somebody is served now. */
export const isRunning = ({ state }: CountedOffer): boolean => state === 'active' || state === 'expiring';
