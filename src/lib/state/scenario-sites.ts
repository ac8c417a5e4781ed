import type { OfferFacts } from '../compute/coverage/coverage-figures.ts';
import type { CoverageData, Facility, Offer } from '../core/coverage/coverage-data.ts';
import type { CoverageSettings, PlaceRule } from '../core/coverage/coverage-settings.ts';
import { facilitiesOf } from '../core/coverage/place-ratio.ts';
import { editedInventory, type ScenarioEdit } from '../core/coverage/scenario.ts';
import { targetOf, type EditTarget } from '../core/coverage/scenario-steps.ts';
import { facilitySize, offerSize, type SiteSize } from '../core/coverage/site-size.ts';

/** An offer or a facility as it stands in a scenario. */
export interface ScenarioSite extends EditTarget {
  name: string;
  /** Type of an offer, kind of a facility. */
  type: string;
  lon: number;
  lat: number;
  size: SiteSize;
  /** Where it is today; null where it is new. */
  today: { lon: number; lat: number } | null;
}

/** What is looked at on the screen: the places of a rule, or offers. */
export interface LookedAt {
  data: Pick<CoverageData, 'offers' | 'facilities'>;
  settings: Pick<CoverageSettings, 'supply'>;
  rule: PlaceRule | null;
  offers: readonly OfferFacts[];
}

/** Everything looked at that has a place, after the edits; without them where they name what is not there. */
export function scenarioSites(lookedAt: LookedAt, edits: readonly ScenarioEdit[]): ScenarioSite[] {
  const { data, rule, settings } = lookedAt;
  const now = possibly(data, edits);
  if (rule) return facilitySites(rule, now.facilities, data.facilities);
  const shown = new Set([
    ...lookedAt.offers.flatMap(({ offer, state }) => (state === 'ended' ? [] : [offer.offerId])),
    ...edits.map((edit) => (edit.kind === 'add_offer' ? edit.offer.offerId : ''))
  ]);
  const today = new Map(data.offers.map((offer) => [offer.offerId, offer]));
  return now.offers.flatMap((offer) => {
    const { offerId: id, name, type, lon, lat } = offer;
    if (!shown.has(id) || lon === null || lat === null) return [];
    const size = offerSize(offer, settings.supply);
    return [{ kind: 'offer', id, name, type: type ?? '', lon, lat, size, today: placeOf(today.get(id)) }];
  });
}

function facilitySites(
  rule: PlaceRule,
  now: readonly Facility[],
  before: readonly Facility[]
): ScenarioSite[] {
  const today = new Map(before.map((facility) => [facility.facilityId, facility]));
  return facilitiesOf(rule, now).flatMap((facility) => {
    const { facilityId: id, name, kind: type, lon, lat } = facility;
    if (lon === null || lat === null) return [];
    const size = facilitySize(facility, rule.places);
    return [{ kind: 'facility', id, name, type, lon, lat, size, today: placeOf(today.get(id)) }];
  });
}

function placeOf(place: Pick<Offer, 'lon' | 'lat'> | undefined): ScenarioSite['today'] {
  if (!place || place.lon === null || place.lat === null) return null;
  return { lon: place.lon, lat: place.lat };
}

function possibly(data: LookedAt['data'], edits: readonly ScenarioEdit[]): LookedAt['data'] {
  try {
    return editedInventory(data, edits);
  } catch (error) {
    if (error instanceof RangeError) return data;
    throw error;
  }
}

/** The ids that the steps are about. */
export const editedIds = (edits: readonly ScenarioEdit[]): ReadonlySet<string> =>
  new Set(edits.map((edit) => targetOf(edit).id));
