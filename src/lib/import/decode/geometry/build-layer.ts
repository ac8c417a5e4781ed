import type { Feature, Geometry } from 'geojson';
import type { GeometryLayer } from '../../model.ts';
import type { DeclaredSystem } from '../crs/declared.ts';
import type { Position } from '../crs/projector.ts';
import { resolveSystem, type ResolvedSystem } from '../crs/resolve.ts';
import type { DecodeRun } from '../decode-run.ts';
import { ImportError } from '../import-error.ts';
import {
  firstPosition,
  isOnEarth,
  mapPositions,
  readGeometry,
  type Coordinates,
  type PlainGeometry
} from './read-geometry.ts';
import { RepairLog } from './repair-log.ts';
import { repairRings } from './repair-rings.ts';

/** A feature as a file holds it, geometry unchecked. */
export interface RawFeature {
  id?: string | number;
  geometry: unknown;
  properties: Record<string, unknown>;
}

/**
 * One layer in longitude and latitude: coordinates checked, their system resolved, rings repaired. A feature whose
 * geometry cannot be read is kept without it and named.
 */
export async function buildLayer(
  name: string,
  raw: readonly RawFeature[],
  declared: DeclaredSystem | null,
  run: DecodeRun
): Promise<GeometryLayer> {
  const limit = run.limits.rows;
  if (raw.length > limit) throw new ImportError('too_many_rows', name, { limit });
  const log = new RepairLog(name);
  const geometries = raw.map(({ geometry }, i) => checked(geometry, i + 1, log));
  const resolved = resolveSystem(name, declared, sampleOf(geometries), run);
  const features: Feature<Geometry | null>[] = [];
  for (const [i, geometry] of geometries.entries()) {
    features.push(featureOf(raw[i], finished(geometry, i + 1, resolved, log)));
    if (i % 1000 === 999) await run.pause(i / raw.length);
  }
  log.report(run);
  return { name, features, crs: resolved.crs };
}

function checked(value: unknown, feature: number, log: RepairLog): PlainGeometry | null {
  const geometry = readGeometry(value);
  if (geometry !== 'type' && geometry !== 'coordinates') return geometry;
  log.note('geometry_left_out', geometry, feature);
  return null;
}

const largestSample = 1000;

/** First positions of features all over the layer. */
function sampleOf(geometries: readonly (PlainGeometry | null)[]): Position[] {
  const step = Math.max(1, Math.floor(geometries.length / largestSample));
  return geometries.flatMap((geometry, i) => {
    const first =
      geometry === null || i % step > 0 ? null : firstPosition(geometry.coordinates as Coordinates);
    return first === null ? [] : [first];
  });
}

function finished(
  geometry: PlainGeometry | null,
  feature: number,
  { project, asTheyAre }: ResolvedSystem,
  log: RepairLog
): PlainGeometry | null {
  if (geometry === null) return null;
  const given = geometry.coordinates as Coordinates;
  const coordinates = asTheyAre ? given : mapPositions(given, project);
  if (!isOnEarth(coordinates)) {
    log.note('geometry_left_out', 'coordinates', feature);
    return null;
  }
  return repairRings({ ...geometry, coordinates } as PlainGeometry, feature, log);
}

function featureOf(raw: RawFeature | undefined, geometry: Geometry | null): Feature<Geometry | null> {
  const feature: Feature<Geometry | null> = { type: 'Feature', properties: raw?.properties ?? {}, geometry };
  return raw?.id === undefined ? feature : { ...feature, id: raw.id };
}
