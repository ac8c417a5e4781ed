import { ancestry } from '../chain/offer-reach.ts';
import type { CoverageData } from './coverage-data.ts';
import { isInside, ringsOf } from './sample-points.ts';
import type { AreaShape } from './sample-points.ts';

/** A point that stands for a part of an area, with its weight among the points of the area. */
export interface PlacedPoint {
  lon: number;
  lat: number;
  partId: string;
  weight: number;
}

/** Boundaries with their rings at hand. */
interface Ringed {
  areaId: string;
  rings: ReturnType<typeof ringsOf>;
}

/**
 * The points of the table by area of the analysis, in their order. A point given for a part of an area, or for an area
 * around several, counts for the area it belongs to or lies in; one of weight 0 for none.
 */
export function gridPoints(
  { areas, parents, demandPoints = [] }: Pick<CoverageData, 'areas' | 'parents' | 'demandPoints'>,
  partsByArea: ReadonlyMap<string, readonly string[]>,
  shapes: ReadonlyMap<string, AreaShape>
): ReadonlyMap<string, PlacedPoint[]> {
  const wanted = new Set(areas.map(({ areaId }) => areaId));
  const within = boundariesWithin(areas, parents, shapes);
  const parts = new Map([...partsByArea].map(([area, ids]) => [area, ringed(ids, shapes)]));
  const placed = new Map<string, PlacedPoint[]>();
  for (const { areaId, lon, lat, weight } of demandPoints) {
    const own =
      ancestry(areaId, parents).find((id) => wanted.has(id)) ?? holding(within.get(areaId), lon, lat);
    if (own === undefined || weight === 0) continue;
    const isOwn = !wanted.has(areaId) && ancestry(areaId, parents).includes(own);
    const partId = isOwn ? areaId : (holding(parts.get(own), lon, lat) ?? own);
    const point = { lon, lat, partId, weight };
    const known = placed.get(own);
    if (known) known.push(point);
    else placed.set(own, [point]);
  }
  return placed;
}

/** The areas of the analysis by every area around them. */
function boundariesWithin(
  areas: CoverageData['areas'],
  parents: CoverageData['parents'],
  shapes: ReadonlyMap<string, AreaShape>
): ReadonlyMap<string, readonly Ringed[]> {
  const within = new Map<string, string[]>();
  for (const { areaId } of areas)
    for (const around of ancestry(areaId, parents).filter((id) => id !== areaId))
      within.set(around, [...(within.get(around) ?? []), areaId]);
  return new Map([...within].map(([around, ids]) => [around, ringed(ids, shapes)]));
}

function ringed(ids: readonly string[], shapes: ReadonlyMap<string, AreaShape>): Ringed[] {
  return ids.flatMap((areaId) => {
    const shape = shapes.get(areaId);
    return shape === undefined ? [] : [{ areaId, rings: ringsOf(shape) }];
  });
}

function holding(areas: readonly Ringed[] | undefined, lon: number, lat: number): string | undefined {
  return areas?.find(({ rings }) => isInside([lon, lat], rings))?.areaId;
}
