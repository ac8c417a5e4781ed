import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../../src/lib/import/decode/decode-file.ts';
import { ImportError } from '../../../src/lib/import/decode/import-error.ts';
import { mutate, mutation } from '../mutations.ts';
import { dbf, shapefile, shp } from './shapefile-parts.ts';
import { workbook } from './workbook.ts';

/** Mutations per format; more with IMPORT_FUZZ_RUNS. */
const runs = Number(process.env.IMPORT_FUZZ_RUNS ?? 60);
const timeLimit = 10_000;

const ring = [
  [7, 51],
  [7, 52],
  [8, 52],
  [7, 51]
] as const;
const sheet =
  '<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45657</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>';

const seeds: Record<string, Uint8Array> = {
  csv: strToU8('Gebiet;Wert;"Anteil ""x"""\r\nMünster;1,5;"a\r\nb"\r\nKöln;2,25;\r\n'),
  xlsx: workbook({ sheets: { A: sheet }, texts: ['<t>Köln</t>'], formats: [14] }),
  records: strToU8('[{"id":"01","ort":{"lon":7,"lat":51}},{"id":"02","neu":[1,2]}]'),
  geojson: strToU8(
    '{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:25832"}},"features":[{"type":"Feature","properties":{"a":"ü"},"geometry":{"type":"Polygon","coordinates":[[[390000,5700000],[391000,5700000],[391000,5701000],[390000,5700000]]]}}]}'
  ),
  topojson: strToU8(
    '{"type":"Topology","transform":{"scale":[1,1],"translate":[7,51]},"objects":{"a":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[0]],"properties":{"k":"1"}}]}},"arcs":[[[0,0],[1,0],[0,1],[-1,-1]]]}'
  ),
  shapefile: shapefile({
    shp: shp([[ring]]),
    dbf: dbf([{ name: 'KEY', type: 'C', length: 8 }], [' 01100101']),
    prj: 'GEOGCS["GCS_WGS_1984"]',
    cpg: 'UTF-8'
  }),
  ...parquetSeed()
};

function parquetSeed(): Record<string, Uint8Array> {
  const path = new URL('../../../../shared/data/england_imd/imd2019_england_lsoa11.parquet', import.meta.url);
  return existsSync(path) ? { parquet: new Uint8Array(readFileSync(path)) } : {};
}

/** Whether the bytes end in a decoded file or a named error, as they should. */
async function endsWell(bytes: Uint8Array): Promise<boolean> {
  try {
    const { kind } = await decodeFile('fuzz', bytes, { signal: AbortSignal.timeout(timeLimit) });
    return kind === 'table' || kind === 'geometry';
  } catch (error) {
    if (error instanceof ImportError) return error.code !== 'cancelled';
    throw error;
  }
}

describe('damaged files end in a decoded file or a named error', () => {
  it.each(Object.entries(seeds))(
    '%s',
    async (name, seed) => {
      expect(await endsWell(seed)).toBe(true);
      const numRuns = name === 'parquet' ? Math.ceil(runs / 10) : runs;
      await fc.assert(
        fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
          const before = Object.keys(Object.prototype).length;
          expect(await endsWell(mutations.reduce(mutate, seed))).toBe(true);
          expect(Object.keys(Object.prototype)).toHaveLength(before);
        }),
        { numRuns, seed: 1 }
      );
    },
    600_000
  );

  it('any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await endsWell(bytes)).toBe(true);
      }),
      { numRuns: runs, seed: 1 }
    );
  }, 600_000);
});
