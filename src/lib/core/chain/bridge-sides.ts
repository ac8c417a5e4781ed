import type { Bridge, SideCapacity } from './bridge-types.ts';
import type { Handover } from './chain-types.ts';
import type { Inventory, StatedOffer } from './inventory.ts';

/** Places on both sides of the handovers, occupiable before approved; every offer counts once. */
export function sideCapacity(inventory: Inventory, handovers: readonly Handover[]): Bridge['capacity'] {
  return {
    from: placesOf(sideOffers(inventory, handovers, 'fromOfferId')),
    to: placesOf(sideOffers(inventory, handovers, 'toOfferId'))
  };
}

/**
 * Legal spheres of the offers on both sides; an offer with the handover as its task stands on both. The transition
 * crosses spheres where the sides do not have the same, or an offer itself works under several.
 */
export function spheresOf(
  inventory: Inventory,
  handovers: readonly Handover[],
  tasked: readonly StatedOffer[]
): Bridge['legalSpheres'] {
  const from = spheres([...sideOffers(inventory, handovers, 'fromOfferId'), ...tasked]);
  const to = spheres([...sideOffers(inventory, handovers, 'toOfferId'), ...tasked]);
  return { from, to, crosses: new Set([...from, ...to]).size > 1 };
}

function sideOffers(
  { byId }: Inventory,
  handovers: readonly Handover[],
  side: 'fromOfferId' | 'toOfferId'
): StatedOffer[] {
  return [...new Set(handovers.map((one) => one[side]))].flatMap((id) => byId.get(id) ?? []);
}

function placesOf(offers: readonly StatedOffer[]): SideCapacity {
  const places = offers.flatMap(({ offer }) => offer.placesOccupiable ?? offer.placesApproved ?? []);
  return {
    offers: offers.length,
    places: places.length === 0 ? null : places.reduce((sum, count) => sum + count, 0)
  };
}

function spheres(offers: readonly StatedOffer[]): string[] {
  return [...new Set(offers.flatMap(({ offer }) => offer.legalSpheres))].sort();
}
