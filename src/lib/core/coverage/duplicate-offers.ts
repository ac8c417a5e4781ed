import { nameKey } from '../name-key.ts';
import type { Offer } from './coverage-data.ts';

type Compared = Pick<Offer, 'offerId' | 'name' | 'type' | 'facilityId' | 'lon' | 'lat' | 'areaIds'>;

/**
 * Offers that may stand in the inventory twice: of the same name (letter case, accents and signs apart) at the same
 * facility, place or areas; or of the same type in the same facility. By id, the ids of the others; a check by people
 * decides.
 */
export function duplicateOffers(offers: readonly Compared[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const offer of offers)
    for (const key of keysOf(offer)) {
      const group = groups.get(key);
      if (group) group.push(offer.offerId);
      else groups.set(key, [offer.offerId]);
    }
  const others = new Map<string, Set<string>>();
  for (const ids of groups.values()) if (ids.length > 1) for (const id of ids) addTo(others, id, ids);
  return new Map([...others].map(([id, found]) => [id, [...found].filter((one) => one !== id).sort()]));
}

function keysOf(offer: Compared): string[] {
  const { facilityId, type } = offer;
  const named = JSON.stringify(['name', plain(offer.name), placeOf(offer)]);
  return facilityId === null || type === null ? [named] : [named, JSON.stringify(['type', type, facilityId])];
}

function placeOf({ facilityId, lon, lat, areaIds }: Compared): string {
  if (facilityId !== null) return facilityId;
  return lon === null || lat === null ? areaIds.join() : `${lon} ${lat}`;
}

const plain = (name: string): string => nameKey(name).replace(/[^\p{L}\p{N}]+/gu, '');

function addTo(others: Map<string, Set<string>>, id: string, ids: readonly string[]): void {
  const found = others.get(id) ?? new Set();
  others.set(id, found);
  for (const one of ids) found.add(one);
}
