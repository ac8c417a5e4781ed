import type { OfferFacts } from '$lib/compute/coverage/coverage-figures';
import type { Facility } from '$lib/core/coverage/coverage-data';
import type { PlaceRule } from '$lib/core/coverage/coverage-settings';
import { facilitiesOf } from '$lib/core/coverage/place-ratio';
import { siteShapes, type SiteShape } from '$lib/map/site-images';
import type { MapSite } from '$lib/map/map-sites';

/** What symbols stand for: fields where all are shown, else types; the most frequent ones have a form of their own. */
export interface OfferSymbols {
  /** Form by field or type, most frequent first. */
  shapes: ReadonlyMap<string, SiteShape>;
  sites: readonly MapSite[];
  hasOthers: boolean;
  hasPlanned: boolean;
}

const own = siteShapes.slice(0, 4);

/** The offers that have a place, as symbols. */
export function offerSymbols(offers: readonly OfferFacts[], by: 'actionField' | 'type'): OfferSymbols {
  const placed = offers.filter(({ offer, state }) => offer.lon !== null && state !== 'ended');
  const counts = new Map<string, number>();
  for (const { offer } of placed) counts.set(offer[by] ?? '', (counts.get(offer[by] ?? '') ?? 0) + 1);
  const frequent = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  const shapes = new Map(
    frequent.slice(0, own.length).map(([key], i): [string, SiteShape] => [key, own[i] ?? 'ring'])
  );
  const sites = placed.map(({ offer, state }) => ({
    id: offer.offerId,
    lon: offer.lon ?? 0,
    lat: offer.lat ?? 0,
    shape: shapes.get(offer[by] ?? '') ?? 'ring',
    hollow: state === 'planned'
  }));
  const hasPlanned = sites.some(({ hollow }) => hollow);
  return { shapes, sites, hasPlanned, hasOthers: frequent.length > own.length };
}

/** The facilities of a rule as symbols, by kind. */
export function placeSymbols(rule: PlaceRule, facilities: readonly Facility[]): OfferSymbols {
  const shapes = new Map(rule.facilityKinds.map((kind, i) => [kind, own[i] ?? 'ring']));
  const sites = facilitiesOf(rule, facilities).flatMap(({ facilityId: id, kind, lon, lat }) =>
    lon === null || lat === null ? [] : [{ id, lon, lat, shape: shapes.get(kind) ?? 'ring', hollow: false }]
  );
  return { shapes, sites, hasOthers: false, hasPlanned: false };
}
