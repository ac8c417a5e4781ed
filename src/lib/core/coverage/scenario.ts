import type { CoverageData, Facility, Offer } from './coverage-data.ts';

/** What may be changed of an offer's or a facility's size. */
export type OfferSize = Partial<Pick<Offer, 'placesApproved' | 'placesOccupiable' | 'hoursPerWeek' | 'fte'>>;
export type FacilitySize = Partial<
  Pick<Facility, 'placesApproved' | 'placesOccupiable' | 'placesUnderThree'>
>;

/**
 * One step of a scenario. A moved offer serves the areas given; without any, the area its new place lies in. A moved
 * facility takes no offers along.
 */
export type ScenarioEdit =
  | { kind: 'add_offer'; offer: Offer }
  | { kind: 'move_offer'; offerId: string; lon: number; lat: number; areaIds?: readonly string[] }
  | { kind: 'close_offer'; offerId: string }
  | { kind: 'resize_offer'; offerId: string; size: OfferSize }
  | { kind: 'add_facility'; facility: Facility }
  | { kind: 'move_facility'; facilityId: string; lon: number; lat: number }
  | { kind: 'close_facility'; facilityId: string }
  | { kind: 'resize_facility'; facilityId: string; size: FacilitySize };

type Inventory = Pick<CoverageData, 'offers' | 'facilities'>;

/** The area of the analysis around a place; null = outside. */
export type AreaAt = (lon: number, lat: number) => string | null;

/**
 * The inventory after the edits, one after the other; what is not edited stays the very same object. `areaAt` tells
 * where a new or moved facility lies. Throws RangeError for an offer or a facility that is not there, or is there
 * already.
 */
export function editedInventory(
  { offers, facilities }: Inventory,
  edits: readonly ScenarioEdit[],
  areaAt: AreaAt = () => null
): Inventory {
  return edits.reduce<Inventory>((now, edit) => edited(now, edit, areaAt), { offers, facilities });
}

function edited({ offers, facilities }: Inventory, edit: ScenarioEdit, areaAt: AreaAt): Inventory {
  switch (edit.kind) {
    case 'add_offer':
      return { offers: added(offers, edit.offer, idOfOffer), facilities };
    case 'move_offer': {
      const { offerId, lon, lat, areaIds = [] } = edit;
      const moved = { facilityId: null, lon, lat, areaIds };
      return { offers: changed(offers, offerId, idOfOffer, moved), facilities };
    }
    case 'close_offer':
      return { offers: changed(offers, edit.offerId, idOfOffer, null), facilities };
    case 'resize_offer':
      return { offers: changed(offers, edit.offerId, idOfOffer, edit.size), facilities };
    case 'add_facility':
      return { offers, facilities: added(facilities, placed(edit.facility, areaAt), idOfFacility) };
    case 'move_facility': {
      const { facilityId, lon, lat } = edit;
      const moved = { lon, lat, areaId: areaAt(lon, lat) };
      return { offers, facilities: changed(facilities, facilityId, idOfFacility, moved) };
    }
    case 'close_facility':
      return { offers, facilities: changed(facilities, edit.facilityId, idOfFacility, null) };
    case 'resize_facility':
      return { offers, facilities: changed(facilities, edit.facilityId, idOfFacility, edit.size) };
    default:
      return edit satisfies never;
  }
}

const idOfOffer = ({ offerId }: Offer) => offerId;
const idOfFacility = ({ facilityId }: Facility) => facilityId;

function placed(facility: Facility, areaAt: AreaAt): Facility {
  const { areaId, lon, lat } = facility;
  return areaId !== null || lon === null || lat === null
    ? facility
    : { ...facility, areaId: areaAt(lon, lat) };
}

function added<Item>(items: readonly Item[], item: Item, idOf: (item: Item) => string): Item[] {
  if (items.some((other) => idOf(other) === idOf(item))) throw new RangeError(`Already there: ${idOf(item)}`);
  return [...items, item].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

/** The items with one changed, or left out where `change` is null. */
function changed<Item>(
  items: readonly Item[],
  id: string,
  idOf: (item: Item) => string,
  change: Partial<Item> | null
): Item[] {
  if (!items.some((item) => idOf(item) === id)) throw new RangeError(`Not there: ${id}`);
  return items.flatMap((item) => {
    if (idOf(item) !== id) return [item];
    return change === null ? [] : [{ ...item, ...change }];
  });
}
