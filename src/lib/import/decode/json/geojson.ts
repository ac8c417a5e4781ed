import type { Decoded } from '../../model.ts';
import { declaredByMember } from '../crs/declared.ts';
import type { DecodeRun } from '../decode-run.ts';
import { buildLayer, type RawFeature } from '../geometry/build-layer.ts';
import { ImportError } from '../import-error.ts';

const geometryTypes = /^(?:Point|MultiPoint|LineString|MultiLineString|Polygon|MultiPolygon)$/;

interface GeoJsonMembers {
  type: string;
  features?: unknown;
  crs?: unknown;
  name?: unknown;
}

/** Whether parsed JSON is GeoJSON; a list of features may lack its type. */
export function isGeoJson(value: unknown): value is GeoJsonMembers {
  if (!isRecord(value)) return false;
  const { type } = value;
  if (type === 'FeatureCollection' || type === 'Feature') return true;
  if (type === undefined)
    return Array.isArray(value.features) && isRecord(value.features[0]) && 'geometry' in value.features[0];
  return typeof type === 'string' && geometryTypes.test(type) && 'coordinates' in value;
}

/** Reads a feature collection, one feature or a bare geometry as one layer. */
export async function decodeGeoJson(value: GeoJsonMembers, run: DecodeRun): Promise<Decoded> {
  const raw = featuresOf(value, run).map((feature, i) => rawFeature(feature, i, run));
  const name = typeof value.name === 'string' && value.name !== '' ? value.name : baseName(run.file);
  const layer = await buildLayer(name, raw, declaredByMember(value.crs), run);
  return { kind: 'geometry', file: run.file, layers: [layer], decisions: run.decisions };
}

function featuresOf(value: GeoJsonMembers, run: DecodeRun): unknown[] {
  if (value.type === 'Feature') return [value];
  if (value.type !== 'FeatureCollection' && value.type !== undefined) {
    return [{ type: 'Feature', geometry: value, properties: {} }];
  }
  if (!Array.isArray(value.features)) throw new ImportError('geojson_invalid', run.file);
  return value.features;
}

function rawFeature(value: unknown, index: number, run: DecodeRun): RawFeature {
  if (!isRecord(value)) throw new ImportError('geojson_invalid', `${run.file} #${index + 1}`);
  const { id, geometry, properties } = value;
  const known = typeof id === 'string' || typeof id === 'number' ? { id } : {};
  return { ...known, geometry, properties: isRecord(properties) ? properties : {} };
}

/** Whether a parsed value is an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Name of a file without folder and ending. */
export function baseName(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
}
