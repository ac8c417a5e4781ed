import type { Decoded } from '../../model.ts';
import type { DecodeRun } from '../decode-run.ts';
import { textOf } from '../text/encoding-of.ts';
import { decodeGeoJson, isGeoJson } from './geojson.ts';
import { parseJson } from './parse-json.ts';
import { decodeRecords } from './records.ts';
import { decodeTopoJson, isTopology } from './topojson.ts';

/** Reads JSON by what it holds: GeoJSON, TopoJSON, or records. */
export async function decodeJson(bytes: Uint8Array, run: DecodeRun): Promise<Decoded> {
  const value = parseJson(textOf(bytes, run), run);
  if (isTopology(value)) return decodeTopoJson(value, run);
  if (isGeoJson(value)) return decodeGeoJson(value, run);
  return decodeRecords(value, run);
}
