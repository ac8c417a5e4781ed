import { isJsonObject, otherMembers, type JsonObject } from './json.ts';
import type { FileLog } from './problem-log.ts';
import { readJson } from './read-json.ts';

/** The features of a GeoJSON file as they stand in it, and its other members. */
export interface FeatureList {
  features: readonly unknown[];
  extra: JsonObject | undefined;
}

/**
 * Reads a feature collection in longitude and latitude. Null where the file is none, which is reported like an empty
 * one and one in another coordinate system.
 */
export function readCollection(bytes: Uint8Array, log: FileLog): FeatureList | null {
  const json = readJson(bytes, log);
  if (json === undefined) return null;
  if (!isJsonObject(json) || json.type !== 'FeatureCollection' || !Array.isArray(json.features)) {
    log.error('geojson_invalid', null, null, { found: typeText(json) });
    return null;
  }
  checkCrs(json.crs, log);
  if (json.features.length === 0) log.error('file_empty', null, null);
  return { features: json.features, extra: otherMembers(json, ['type', 'features']) };
}

/** What a JSON value is, in a word. */
export function typeText(json: unknown): string {
  return isJsonObject(json) ? String(json.type ?? '–') : Array.isArray(json) ? 'Array' : typeof json;
}

/** The old `crs` member is taken where it names longitude and latitude. */
function checkCrs(crs: unknown, log: FileLog): void {
  if (crs === undefined || crs === null) return;
  const properties = isJsonObject(crs) ? crs.properties : undefined;
  const name = isJsonObject(properties) ? String(properties.name ?? '–') : JSON.stringify(crs);
  if (!/CRS84|4326/.test(name)) log.error('crs_foreign', null, 'crs', { found: name });
}

/** The properties of a feature, none where it has none. */
export function propertiesOf(feature: unknown): JsonObject {
  return isJsonObject(feature) && isJsonObject(feature.properties) ? feature.properties : {};
}

/** Which of the properties no feature has; each is reported once. */
export function missingProperties(
  features: readonly unknown[],
  names: readonly string[],
  log: FileLog
): string[] {
  const missing = names.filter((name) => isMissingEverywhere(features, name));
  for (const name of missing) log.error('column_missing', null, name, { found: namesIn(features[0]) });
  return missing;
}

function isMissingEverywhere(features: readonly unknown[], name: string): boolean {
  return features.length > 0 && features.every((feature) => !Object.hasOwn(propertiesOf(feature), name));
}

function namesIn(feature: unknown): string {
  return Object.keys(propertiesOf(feature)).join(', ');
}

/** A property as text; a number is written out, null where there is nothing. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
