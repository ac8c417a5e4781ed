import { checkGeometry } from './check-geometry.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import type { AreaFeature, AreaLayer, AreaProperties } from './model.ts';
import type { FileLog } from './problem-log.ts';
import { missingProperties, propertiesOf, readCollection, textOf, typeText } from './read-collection.ts';

/** An area as it came in, with its place in its file for later findings. */
export interface PlacedArea {
  file: string;
  /** Place of the feature in the file, from 1. */
  row: number;
  feature: AreaFeature;
}

/** A layer and its areas in the order of the layer. */
export interface ReadLayer {
  layer: AreaLayer;
  areas: readonly PlacedArea[];
}

/**
 * Reads the areas of one level. `level` comes from the file's name or descriptor; null takes it from the first
 * feature. Null where the file is no feature collection, which is reported like every fault in it.
 */
export function readAreas(
  bytes: Uint8Array,
  path: string,
  level: string | null,
  log: FileLog
): ReadLayer | null {
  const collection = readCollection(bytes, log);
  if (collection === null) return null;
  const { features, extra } = collection;
  return toLayer(features, path, level ?? firstLevel(features), extra, log);
}

function firstLevel(features: readonly unknown[]): string {
  return textOf(propertiesOf(features[0]).level) ?? '';
}

function toLayer(
  features: readonly unknown[],
  path: string,
  level: string,
  extra: JsonObject | undefined,
  log: FileLog
): ReadLayer {
  const missing = missingProperties(features, ['area_id', 'name'], log);
  const areas = features
    .map((feature, i) => readFeature(feature, i + 1, level, missing, log))
    .filter((area) => area !== null)
    .sort(byIdAndVintage);
  const layer = { level, path, features: areas.map(({ feature }) => feature) };
  return { layer: extra === undefined ? layer : { ...layer, extra }, areas };
}

function readFeature(
  feature: unknown,
  row: number,
  level: string,
  missing: readonly string[],
  log: FileLog
): PlacedArea | null {
  if (!isJsonObject(feature) || feature.type !== 'Feature') {
    log.error('feature_invalid', row, null, { found: typeText(feature) });
    return null;
  }
  const given = propertiesOf(feature);
  for (const name of ['area_id', 'name']) {
    if (!missing.includes(name) && textOf(given[name]) === null) log.error('cell_empty', row, name);
  }
  reportNumericKeys(given, row, log);
  if (textOf(given.level) !== null && given.level !== level)
    log.error('level_differs', row, 'level', { found: String(given.level), expected: level });
  checkGeometry(feature.geometry, (severity, code, values) => log[severity](code, row, 'geometry', values));
  const properties = toProperties(given, level);
  return { file: log.file, row, feature: { ...feature, properties } as unknown as AreaFeature };
}

function reportNumericKeys(given: JsonObject, row: number, log: FileLog): void {
  for (const name of ['area_id', 'parent_id']) {
    if (typeof given[name] === 'number') log.warning('key_not_text', row, name, { found: given[name] });
  }
}

function toProperties(given: JsonObject, level: string): AreaProperties {
  return {
    ...given,
    area_id: textOf(given.area_id) ?? '',
    name: textOf(given.name) ?? '',
    level,
    parent_id: textOf(given.parent_id),
    vintage: textOf(given.vintage)
  };
}

function byIdAndVintage({ feature: a }: PlacedArea, { feature: b }: PlacedArea): number {
  return (
    compare(a.properties.area_id, b.properties.area_id) ||
    compare(a.properties.vintage ?? '', b.properties.vintage ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
