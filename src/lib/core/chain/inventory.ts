import type { ChainData, ChainFacility, ChainOffer, ChainSelection } from './chain-types.ts';
import type { ChainSettings } from './chain-settings.ts';
import { ancestry, betterReach, reachFinder } from './offer-reach.ts';
import type { Reach } from './offer-reach.ts';
import { isActive, offerState } from './offer-state.ts';
import type { OfferState } from './offer-state.ts';

/** An offer with its state at the reference date. */
export interface StatedOffer {
  offer: ChainOffer;
  state: OfferState;
  active: boolean;
}

/** The offers by id with their states and reaches, made once for all questions about the chain. */
export interface Inventory {
  data: ChainData;
  settings: ChainSettings;
  /** Ordered by id. */
  offers: readonly StatedOffer[];
  byId: ReadonlyMap<string, StatedOffer>;
  facilities: ReadonlyMap<string, ChainFacility>;
  /** How far an offer reaches into an area of the analysis. */
  reach(offerId: string, areaId: string): Reach | null;
}

/** Reads the status of every offer at the reference date and where it reaches. */
export function inventoryOf(data: ChainData, settings: ChainSettings): Inventory {
  const offers = [...data.offers]
    .sort((a, b) => (a.offerId < b.offerId ? -1 : 1))
    .map((offer) => stated(offer, data.referenceDate, settings));
  const facilities = new Map(data.facilities.map((one) => [one.facilityId, one]));
  const everywhere = ({ facilityId }: ChainOffer) =>
    settings.universalKinds.includes(facilities.get(facilityId ?? '')?.kind ?? '');
  const around = data.areas.map(({ areaId }) => ancestry(areaId, data.parents));
  const reaches = new Map(
    offers.map(({ offer }) => [offer.offerId, reachesOf(offer, data, around, everywhere(offer))])
  );
  return {
    data,
    settings,
    offers,
    byId: new Map(offers.map((one) => [one.offer.offerId, one])),
    facilities,
    reach: (offerId, areaId) => reaches.get(offerId)?.get(areaId) ?? null
  };
}

function stated(offer: ChainOffer, day: string, { expiryMonths }: ChainSettings): StatedOffer {
  const state = offerState(offer, day, expiryMonths);
  return { offer, state, active: isActive(state) };
}

/** An offer at an institution that every family passes reaches every area at least as a city-wide one does. */
function reachesOf(
  offer: ChainOffer,
  { parents }: ChainData,
  around: readonly (readonly string[])[],
  everywhere: boolean
): Map<string, Reach> {
  const reaches = new Map<string, Reach>();
  const reachInto = reachFinder(offer, parents);
  for (const area of around) {
    const reach = everywhere ? betterReach(reachInto(area), 'city_wide') : reachInto(area);
    if (reach !== null) reaches.set(area[0] ?? '', reach);
  }
  return reaches;
}

/** The areas of a selection that are areas of the analysis, in their order. */
export function selectedAreas(data: ChainData, selection: ChainSelection): string[] {
  const ids = data.areas.map(({ areaId }) => areaId);
  return selection.kind === 'city' ? ids : ids.filter((id) => selection.areaIds.includes(id));
}

/** The areas of the analysis that lie in an area of any level (a borough, the city), or are it. */
export function areasWithin({ areas, parents }: ChainData, areaId: string): string[] {
  return areas.map((area) => area.areaId).filter((id) => ancestry(id, parents).includes(areaId));
}

/** The best reach of an offer into any of the areas. */
export function reachInto(inventory: Inventory, offerId: string, areaIds: readonly string[]): Reach | null {
  return areaIds.reduce<Reach | null>(
    (best, areaId) => betterReach(best, inventory.reach(offerId, areaId)),
    null
  );
}

/** The offers of a selection: of the city all of them, of areas those that reach into one. */
export function offersOf(inventory: Inventory, selection: ChainSelection): StatedOffer[] {
  if (selection.kind === 'city') return [...inventory.offers];
  const areaIds = selectedAreas(inventory.data, selection);
  return inventory.offers.filter(({ offer }) => reachInto(inventory, offer.offerId, areaIds) !== null);
}
