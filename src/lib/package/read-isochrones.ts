import { checkGeometry } from './check-geometry.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import type { IsochroneFeature, IsochroneLayer, IsochroneProperties } from './model.ts';
import type { FileLog } from './problem-log.ts';
import { missingProperties, propertiesOf, readCollection, textOf, typeText } from './read-collection.ts';

/** An isochrone as it came in, with its place in its file, from 1. */
export interface PlacedIsochrone {
  row: number;
  feature: IsochroneFeature;
}

/** The isochrones in the order of the layer. */
export interface ReadIsochrones {
  file: string;
  layer: IsochroneLayer;
  placed: readonly PlacedIsochrone[];
}

const texts = ['facility_id', 'mode'] as const;

/** Reads `isochrones.geojson`; null where it is no feature collection, which is reported like every fault in it. */
export function readIsochrones(bytes: Uint8Array, path: string, log: FileLog): ReadIsochrones | null {
  const collection = readCollection(bytes, log);
  if (collection === null) return null;
  const missing = missingProperties(collection.features, [...texts, 'minutes'], log);
  const placed = collection.features
    .map((feature, i) => readFeature(feature, i + 1, missing, log))
    .filter((isochrone) => isochrone !== null)
    .sort(byKey);
  const layer = { path, features: placed.map(({ feature }) => feature) };
  const { extra } = collection;
  return { file: log.file, layer: extra === undefined ? layer : { ...layer, extra }, placed };
}

function readFeature(
  feature: unknown,
  row: number,
  missing: readonly string[],
  log: FileLog
): PlacedIsochrone | null {
  if (!isJsonObject(feature) || feature.type !== 'Feature') {
    log.error('feature_invalid', row, null, { found: typeText(feature) });
    return null;
  }
  const given = propertiesOf(feature);
  for (const name of texts.filter((name) => !missing.includes(name))) checkText(given[name], row, name, log);
  if (!missing.includes('minutes')) checkMinutes(given.minutes, row, log);
  checkGeometry(feature.geometry, (severity, code, values) => log[severity](code, row, 'geometry', values));
  return { row, feature: { ...feature, properties: toProperties(given) } as unknown as IsochroneFeature };
}

function checkText(value: unknown, row: number, name: string, log: FileLog): void {
  if (textOf(value) === null) log.error('cell_empty', row, name);
  else if (name === 'facility_id' && typeof value === 'number')
    log.warning('key_not_text', row, name, { found: value });
}

function checkMinutes(value: unknown, row: number, log: FileLog): void {
  if (value === undefined || value === null) return log.error('cell_empty', row, 'minutes');
  if (typeof value !== 'number')
    return log.error('number_expected', row, 'minutes', { found: String(value), expected: '' });
  if (value <= 0) log.error('minutes_not_positive', row, 'minutes', { found: value });
}

function toProperties(given: JsonObject): IsochroneProperties {
  return {
    ...given,
    facility_id: textOf(given.facility_id) ?? '',
    mode: textOf(given.mode) ?? '',
    minutes: typeof given.minutes === 'number' ? given.minutes : 0
  };
}

function byKey({ feature: a }: PlacedIsochrone, { feature: b }: PlacedIsochrone): number {
  const [first, second] = [a.properties, b.properties];
  return (
    compare(first.facility_id, second.facility_id) ||
    compare(first.mode, second.mode) ||
    first.minutes - second.minutes
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
