import type { Position } from 'geojson';
import type { ProblemLog } from '../problem-log.ts';
import { columnOf } from '../read-column.ts';
import type { PlacedIsochrone } from '../read-isochrones.ts';
import { outerCorners, surfaceHolds } from '../surface.ts';
import type { KnownKeys } from './check-references.ts';
import { readTable, type ReadParts } from './read-table.ts';

/**
 * Checks the isochrones against the facilities and each other: unknown facilities and double keys are errors, shorter
 * ones that reach out of longer ones and facilities outside of their own are warnings.
 */
export function checkIsochrones(parts: ReadParts, { facilities }: KnownKeys, log: ProblemLog): void {
  if (parts.isochrones === null) return;
  const { file, placed } = parts.isochrones;
  const fileLog = log.in(file);
  const named = placed.filter(({ feature }) => feature.properties.facility_id !== '');
  if (facilities === 'absent')
    fileLog.error('reference_table_missing', null, 'facility_id', { table: 'facilities' });
  const places = facilityPlaces(parts);
  for (const [i, isochrone] of named.entries()) {
    const { facility_id: found } = isochrone.feature.properties;
    if (typeof facilities !== 'string' && !facilities.has(found))
      fileLog.error('unknown_facility', isochrone.row, 'facility_id', { found });
    const before = named[i - 1];
    if (before && isSameWay(before, isochrone)) comparePair(before, isochrone, fileLog);
    const place = places.get(found);
    if (place && isDrawn(isochrone) && !surfaceHolds(isochrone.feature.geometry, place))
      fileLog.warning('isochrone_elsewhere', isochrone.row, 'geometry', { found });
  }
}

function isSameWay({ feature: a }: PlacedIsochrone, { feature: b }: PlacedIsochrone): boolean {
  return a.properties.facility_id === b.properties.facility_id && a.properties.mode === b.properties.mode;
}

/** Compares two isochrones of a facility that follow each other in minutes. */
function comparePair(
  shorter: PlacedIsochrone,
  longer: PlacedIsochrone,
  log: ReturnType<ProblemLog['in']>
): void {
  const { facility_id, mode, minutes } = longer.feature.properties;
  if (shorter.feature.properties.minutes === minutes) {
    const [first, row] = [shorter.row, longer.row].sort((a, b) => a - b) as [number, number];
    const found = `${facility_id}, ${mode}, ${minutes}`;
    return log.error('key_duplicate', row, 'facility_id, mode, minutes', { found, first });
  }
  if (!isDrawn(shorter) || !isDrawn(longer)) return;
  const outside = outerCorners(shorter.feature.geometry).filter(
    (corner) => !surfaceHolds(longer.feature.geometry, corner)
  ).length;
  if (outside > 0)
    log.warning('isochrone_not_nested', shorter.row, 'geometry', {
      found: shorter.feature.properties.minutes,
      expected: minutes,
      count: outside
    });
}

/** Whether there is a geometry that can be compared; faults of it are reported where it is read. */
function isDrawn({ feature: { geometry } }: PlacedIsochrone): boolean {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  return Array.isArray(polygons) && polygons.every((rings) => Array.isArray(rings) && rings.every(isRing));
}

const isRing = (ring: unknown) => Array.isArray(ring) && ring.every((corner) => Array.isArray(corner));

function facilityPlaces(parts: ReadParts): ReadonlyMap<string, Position> {
  const facilities = readTable(parts, 'facilities');
  if (facilities === undefined) return new Map();
  const [ids, lon, lat] = (['facility_id', 'lon', 'lat'] as const).map((name) =>
    columnOf(facilities.table, name)
  ) as [readonly unknown[], readonly unknown[], readonly unknown[]];
  return new Map(
    ids.flatMap((id, i): [string, Position][] => {
      const [x, y] = [lon[i], lat[i]];
      return typeof id === 'string' && typeof x === 'number' && typeof y === 'number' ? [[id, [x, y]]] : [];
    })
  );
}
