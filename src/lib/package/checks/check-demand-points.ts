import type { MultiPolygon, Polygon } from 'geojson';
import type { FileLog } from '../problem-log.ts';
import { columnOf } from '../read-column.ts';
import { surfaceHolds } from '../surface.ts';
import type { ReadParts, ReadTable } from './read-table.ts';

/** Warns of points that lie in no boundary of the area they are for, whichever vintage of it. */
export function checkDemandPoints(
  { table, rowOf }: ReadTable<'demand_points'>,
  { layers }: ReadParts,
  log: FileLog
): void {
  const surfaces = surfacesByArea(layers);
  const [ids, lon, lat] = [columnOf(table, 'area_id'), columnOf(table, 'lon'), columnOf(table, 'lat')];
  for (let i = 0; i < table.rowCount; i++) {
    const [id, x, y] = [ids[i] ?? null, lon[i] ?? null, lat[i] ?? null];
    const known = id === null ? undefined : surfaces.get(id);
    if (id === null || x === null || y === null || known === undefined) continue;
    if (!known.some((surface) => surfaceHolds(surface, [x, y])))
      log.warning('point_outside_area', rowOf(i), 'area_id', { found: `${x}, ${y}`, area: id });
  }
}

function surfacesByArea(layers: ReadParts['layers']): ReadonlyMap<string, (Polygon | MultiPolygon)[]> {
  const surfaces = new Map<string, (Polygon | MultiPolygon)[]>();
  for (const { properties, geometry } of layers.flatMap(({ layer }) => layer.features)) {
    if (!Array.isArray((geometry as { coordinates?: unknown } | null)?.coordinates)) continue;
    surfaces.set(properties.area_id, [...(surfaces.get(properties.area_id) ?? []), geometry]);
  }
  return surfaces;
}
