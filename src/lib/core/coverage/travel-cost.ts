import { costPairs, pairsFrom, pairsUpTo } from './cost-pairs.ts';
import type { CostEntry, CostPairs } from './cost-pairs.ts';
import { planeOf } from './local-plane.ts';
import type { GeoPoints, Plane, PlanePoints } from './local-plane.ts';
import { pairsWithin } from './pairs-within.ts';

/** How ways are measured; printed beside every figure. */
export type TravelMethod =
  | { kind: 'straight_line'; unit: 'metres'; detour: number }
  | { kind: 'travel_times'; unit: 'minutes'; mode: string }
  | { kind: 'isochrones'; unit: 'minutes'; mode: string };

/**
 * What ways cost, whatever they are taken from. A walking network joins by giving its pairs.
 */
export interface TravelCost {
  method: TravelMethod;
  /**
   * All pairs that cost at most `limit` (inclusive), in the unit of the method; of these origins only (by their
   * places, which the pairs then count anew), where they are given.
   */
  pairs(limit: number, origins?: ArrayLike<number>): CostPairs;
}

/** The straight line between points times a detour factor ≥ 1, in metres (an approximation, to be named so). */
export function straightLine(origins: GeoPoints, destinations: GeoPoints, detour = 1): TravelCost {
  const { plane, points: from } = projected(origins);
  const to = plane(destinations);
  return {
    method: { kind: 'straight_line', unit: 'metres', detour },
    pairs: (limit, some) => pairsWithin(some ? placesIn(from, some) : from, to, limit, detour)
  };
}

const projections = new WeakMap<GeoPoints, { plane: Plane; points: PlanePoints }>();

/** Origins on a plane around their middle, computed once: they stay while destinations come and go. */
function projected(origins: GeoPoints): { plane: Plane; points: PlanePoints } {
  const known = projections.get(origins);
  if (known) return known;
  const plane = planeOf(origins);
  const made = { plane, points: plane(origins) };
  projections.set(origins, made);
  return made;
}

function placesIn({ x, y }: PlanePoints, places: ArrayLike<number>): PlanePoints {
  const chosen = (values: Float64Array) => Float64Array.from(places, (place) => values[place] as number);
  return { x: chosen(x), y: chosen(y) };
}

/** A way of the table `travel_times`; null = cannot be reached. */
export interface TravelTime {
  originId: string;
  facilityId: string;
  mode: string;
  minutes: number | null;
}

/**
 * An imported matrix in minutes. Several origins may have the same id (all points of an area share the times of the
 * area); what the matrix does not name cannot be reached.
 */
export function travelTimes(
  times: readonly TravelTime[],
  mode: string,
  originIds: readonly string[],
  facilityIds: readonly (string | null)[]
): TravelCost {
  const ways = waysOf(times, mode, placesOf(originIds), placesOf(facilityIds));
  const all = costPairs(originIds.length, facilityIds.length, [...ways]);
  return {
    method: { kind: 'travel_times', unit: 'minutes', mode },
    pairs: (limit, some) => pairsUpTo(some ? pairsFrom(all, some) : all, limit)
  };
}

function placesOf(ids: readonly (string | null)[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  ids.forEach((id, place) => {
    if (id === null) return;
    const known = places.get(id);
    if (known) known.push(place);
    else places.set(id, [place]);
  });
  return places;
}

function* waysOf(
  times: readonly TravelTime[],
  mode: string,
  origins: ReadonlyMap<string, readonly number[]>,
  facilities: ReadonlyMap<string, readonly number[]>
): Generator<CostEntry> {
  for (const time of times) {
    if (time.mode !== mode || time.minutes === null) continue;
    for (const origin of origins.get(time.originId) ?? [])
      for (const destination of facilities.get(time.facilityId) ?? [])
        yield { origin, destination, cost: time.minutes };
  }
}
