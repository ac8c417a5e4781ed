import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { ascending } from '../dense-rows.ts';
import { contiguity, contiguityWithin } from './contiguity.ts';
import { islandsOf } from './neighbours.ts';
import type { Neighbours } from './neighbours.ts';
import type { SpaceSettings } from './space-settings.ts';
import type { Sliver } from './space-result.ts';

/** An area of a layer of the package, in degrees. */
export type AreaShape = Feature<Polygon | MultiPolygon, { area_id: string }>;

/** Which areas touch. Ids in the lists ascend. */
export interface AreaNeighbours {
  areaIds: readonly string[];
  /** Aligned with `areaIds`. */
  neighbours: Neighbours;
  /** Areas that touch no other. */
  islands: readonly string[];
  /** Neighbours by the tolerance only. */
  slivers: readonly Sliver[];
  /** Areas that the layer has no shape of; they have no neighbours. */
  withoutShape: readonly string[];
}

/** The neighbours among the areas named, by the shapes of a layer (areas of other ids are not looked at). */
export function neighboursOf(
  shapes: readonly AreaShape[],
  areaIds: readonly string[],
  { contiguity: kind, snapMetres }: Pick<SpaceSettings, 'contiguity' | 'snapMetres'>
): AreaNeighbours {
  const byId = new Map(shapes.map(({ properties, geometry }) => [properties.area_id, geometry]));
  const geometries = areaIds.map((id) => byId.get(id) ?? null);
  const exact = contiguity(geometries, kind);
  const neighbours = snapMetres > 0 ? contiguityWithin(geometries, kind, snapMetres) : exact;
  const named = (rows: readonly number[]) => rows.map((row) => areaIds[row] as string).sort(ascending);
  return {
    areaIds,
    neighbours,
    islands: named(islandsOf(neighbours)),
    slivers: addedPairs(neighbours, exact)
      .map((pair) => named(pair) as [string, string])
      .sort(([a, b], [c, d]) => ascending(a, c) || ascending(b, d)),
    withoutShape: named(geometries.flatMap((geometry, row) => (geometry === null ? [row] : [])))
  };
}

/** Pairs of rows that are neighbours in `more`, not in `fewer`; each once. */
function addedPairs(more: Neighbours, fewer: Neighbours): [number, number][] {
  return more.flatMap((row, i) => {
    const known = new Set(fewer[i]);
    return Array.from(row)
      .filter((j) => j > i && !known.has(j))
      .map((j): [number, number] => [i, j]);
  });
}
