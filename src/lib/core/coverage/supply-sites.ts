import { ancestry } from '../chain/offer-reach.ts';
import type { CostPairs } from './cost-pairs.ts';
import { isRunning, supplyOf } from './counted-offer.ts';
import type { CountedOffer } from './counted-offer.ts';
import type { CoverageModel } from './coverage-model.ts';
import { reachMetres } from './coverage-settings.ts';
import { joinPairs } from './join-pairs.ts';
import { ascendingPairs } from './merge-pairs.ts';
import { isochrones } from './isochrones.ts';
import { straightLine, travelTimes } from './travel-cost.ts';
import type { TravelCost } from './travel-cost.ts';

/** What is supplied somewhere: at a point that people go to, or to whole areas. */
export interface Supply {
  id: string;
  amount: number;
  /** Where people go; null for a supply that comes to areas. */
  site: { lon: number; lat: number; facilityId: string | null } | null;
  /** The areas of any level that a supply without a site serves. */
  areaIds: readonly string[];
}

/** The running offers of a field for a phase as supply, ordered by id; city-wide ones are not among them. */
export function supplyOfField(model: CoverageModel, actionField: string, phaseId: string): Supply[] {
  return model.offers
    .filter((counted) => serves(counted, actionField, phaseId))
    .map((counted) => supplyFrom(counted, model));
}

function serves(counted: CountedOffer, actionField: string, phaseId: string): boolean {
  const { offer, delivery, phaseIds } = counted;
  if (offer.actionField !== actionField || delivery === 'city_wide') return false;
  return isRunning(counted) && phaseIds.includes(phaseId);
}

function supplyFrom({ offer, delivery }: CountedOffer, { settings }: CoverageModel): Supply {
  const { offerId, lon, lat, facilityId, areaIds } = offer;
  const site = delivery === 'site' && lon !== null && lat !== null ? { lon, lat, facilityId } : null;
  return { id: offerId, amount: supplyOf(offer, settings.supply), site, areaIds };
}

/** The sites among the supplies, in their order, and how far it is to them. */
export interface SiteAccess {
  sites: readonly Supply[];
  cost: TravelCost;
  /** How far reach goes, in the unit of the cost. */
  limit: number;
}

/**
 * Ways from all points to the sites: isochrones where the settings name their mode, else the imported matrix where they
 * name one of it, else straight lines.
 */
export function siteAccess(model: CoverageModel, supplies: readonly Supply[]): SiteAccess {
  const { settings, points } = model;
  const sites = supplies.filter(({ site }) => site !== null);
  const facilityIds = sites.map(({ site }) => site?.facilityId ?? null);
  const imported = importedWays(model, facilityIds);
  if (imported !== null) return { sites, cost: imported, limit: settings.walkMinutes };
  const destinations = {
    lon: Float64Array.from(sites, ({ site }) => site?.lon ?? 0),
    lat: Float64Array.from(sites, ({ site }) => site?.lat ?? 0)
  };
  const limit = reachMetres(settings) * settings.detour;
  return { sites, cost: straightLine(points, destinations, settings.detour), limit };
}

/** The imported ways to facilities; null where straight lines count. */
function importedWays(model: CoverageModel, facilityIds: readonly (string | null)[]): TravelCost | null {
  const { settings, data, isochroneTimes } = model;
  if (isochroneTimes !== null) return isochrones(isochroneTimes, facilityIds);
  if (settings.travelMode === null) return null;
  return travelTimes(data.travelTimes, settings.travelMode, originIds(model), facilityIds);
}

/** To how many of the sites the imported ways lead from nowhere: they count as not reachable. 0 for straight lines. */
export function unmeasuredSites(
  { settings, data, isochroneTimes }: CoverageModel,
  supplies: readonly Supply[]
): number {
  if (isochroneTimes === null && settings.travelMode === null) return 0;
  const measured =
    isochroneTimes?.byFacility ?? new Set(data.travelTimes.map(({ facilityId }) => facilityId));
  return supplies.filter(({ site }) => site !== null && !measured.has(site.facilityId ?? '')).length;
}

/** Where the times of each point start: at its part where the matrix knows it, else at its area. */
function originIds({ data, points }: CoverageModel): string[] {
  const known = new Set(data.travelTimes.map(({ originId }) => originId));
  return points.partIds.map((id, i) =>
    known.has(id) ? id : (data.areas[points.area[i] as number]?.areaId ?? id)
  );
}

/** All supplies of the points within reach: sites first, then what comes to areas, at no cost. */
export interface ReachedSupply {
  pairs: CostPairs;
  /** In the order of the destinations of the pairs. */
  supplies: readonly Supply[];
}

/** What each point reaches, in ascending order of the supplies. */
export function reachedSupply(
  model: CoverageModel,
  supplies: readonly Supply[],
  { sites, cost, limit }: SiteAccess = siteAccess(model, supplies)
): ReachedSupply {
  const coming = supplies.filter(({ site }) => site === null);
  const pairs = joinPairs(ascendingPairs(cost.pairs(limit)), comingPairs(model, coming));
  return { pairs, supplies: [...sites, ...coming] };
}

/** Every point with what comes to its part or to an area around it. */
function comingPairs({ points, data }: CoverageModel, coming: readonly Supply[]): CostPairs {
  const served = new Map(
    (coming.length === 0 ? [] : [...new Set(points.partIds)]).map((id) => {
      const around = ancestry(id, data.parents);
      return [
        id,
        coming.flatMap(({ areaIds }, k) => (areaIds.some((area) => around.includes(area)) ? [k] : []))
      ];
    })
  );
  const originCount = points.partIds.length;
  const start = new Uint32Array(originCount + 1);
  const destination: number[] = [];
  points.partIds.forEach((id, i) => {
    for (const k of served.get(id) ?? []) destination.push(k);
    start[i + 1] = destination.length;
  });
  const cost = new Float64Array(destination.length);
  const destinationCount = coming.length;
  return { originCount, destinationCount, start, destination: Uint32Array.from(destination), cost };
}
