import type { MultiPolygon, Polygon } from 'geojson';
import { costPairs, pairsFrom, pairsUpTo } from './cost-pairs.ts';
import type { CostEntry } from './cost-pairs.ts';
import type { GeoPoints } from './local-plane.ts';
import { boxOf, isInside } from './sample-points.ts';
import type { TravelCost } from './travel-cost.ts';
import { uniformGrid } from './uniform-grid.ts';
import type { UniformGrid } from './uniform-grid.ts';

/** From where a facility can be reached in so many minutes. */
export interface Isochrone {
  facilityId: string;
  mode: string;
  minutes: number;
  geometry: Polygon | MultiPolygon;
}

/** The origins that lie in an isochrone of a facility, ascending, with the fewest minutes each. */
export interface TimedOrigins {
  origins: Uint32Array;
  minutes: Float64Array;
}

/** What the isochrones of one mode say of some origins, by facility. */
export interface IsochroneTimes {
  mode: string;
  originCount: number;
  byFacility: ReadonlyMap<string, TimedOrigins>;
}

/**
 * Looks up in which isochrones origins lie. Polygons are tested against the origins in their box only; a point in
 * several of a facility has the fewest minutes of them.
 */
export function isochroneTimes(
  isochrones: readonly Isochrone[],
  mode: string,
  origins: GeoPoints
): IsochroneTimes {
  const grid = originGrid(origins);
  const byFacility = new Map<string, TimedOrigins>();
  for (const [facilityId, own] of ofMode(isochrones, mode))
    byFacility.set(facilityId, timedOrigins(own, grid));
  return { mode, originCount: origins.lon.length, byFacility };
}

function ofMode(isochrones: readonly Isochrone[], mode: string): ReadonlyMap<string, Isochrone[]> {
  const byFacility = new Map<string, Isochrone[]>();
  for (const isochrone of isochrones) {
    if (isochrone.mode !== mode) continue;
    const known = byFacility.get(isochrone.facilityId);
    if (known) known.push(isochrone);
    else byFacility.set(isochrone.facilityId, [isochrone]);
  }
  return byFacility;
}

/** Degrees of about a quarter of a kilometre. */
const cellDegrees = 0.0025;

const originGrid = ({ lon, lat }: GeoPoints): UniformGrid => uniformGrid({ x: lon, y: lat }, cellDegrees);

function timedOrigins(isochrones: readonly Isochrone[], grid: UniformGrid): TimedOrigins {
  const times = new Map<number, number>();
  for (const { geometry, minutes } of isochrones) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const rings of polygons)
      for (const [k, origin] of inBox(grid, boxOf(rings))) {
        if ((times.get(origin) ?? Infinity) <= minutes) continue;
        if (isInside([grid.x[k] as number, grid.y[k] as number], rings)) times.set(origin, minutes);
      }
  }
  const sorted = [...times].sort(([a], [b]) => a - b);
  return {
    origins: Uint32Array.from(sorted, ([origin]) => origin),
    minutes: Float64Array.from(sorted, ([, minutes]) => minutes)
  };
}

/** The points of a grid whose cells a box touches: their places in the grid and among the points. */
function* inBox(grid: UniformGrid, box: ReturnType<typeof boxOf>): Generator<[place: number, point: number]> {
  if (box === null) return;
  const [west, south, east, north] = box;
  const { originX, originY, cellSize, columns, rows, start, index } = grid;
  const cell = (value: number, origin: number, count: number) =>
    Math.max(0, Math.min(count - 1, Math.floor((value - origin) / cellSize)));
  const [left, right] = [cell(west, originX, columns), cell(east, originX, columns)];
  for (let row = cell(south, originY, rows); row <= cell(north, originY, rows); row++) {
    const end = start[row * columns + right + 1] as number;
    for (let k = start[row * columns + left] as number; k < end; k++) yield [k, index[k] as number];
  }
}

/**
 * Ways by isochrones, in steps of minutes: a point is as far from a facility as the shortest duration whose polygon
 * holds it. Whoever lies in none of them, and a destination without a facility that has any, cannot be reached.
 */
export function isochrones(times: IsochroneTimes, facilityIds: readonly (string | null)[]): TravelCost {
  const entries = facilityIds.flatMap((facilityId, destination): CostEntry[] => {
    const timed = facilityId === null ? undefined : times.byFacility.get(facilityId);
    if (timed === undefined) return [];
    return Array.from(timed.origins, (origin, k) => ({
      origin,
      destination,
      cost: timed.minutes[k] as number
    }));
  });
  const all = costPairs(times.originCount, facilityIds.length, entries);
  return {
    method: { kind: 'isochrones', unit: 'minutes', mode: times.mode },
    pairs: (limit, some) => pairsUpTo(some ? pairsFrom(all, some) : all, limit)
  };
}
