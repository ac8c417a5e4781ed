import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toUtm32 } from '../../scripts/beispielstadt/twin/formats/utm.ts';
import { manifest, messyTwin } from '../../scripts/beispielstadt/twin/twin.ts';
import type { TwinFile } from '../../scripts/beispielstadt/twin/twin-file.ts';
import { areasOf, examplePackage, rowsOf } from './example-package.ts';

let made: Promise<TwinFile[]> | undefined;

function twin(): Promise<TwinFile[]> {
  made ??= examplePackage().then(messyTwin);
  return made;
}

async function fileAt(path: string): Promise<Uint8Array> {
  const file = (await twin()).find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`No file ${path}`);
  return file.bytes;
}

test('the twin is the same every time and feeds every table', async () => {
  const [first, second] = [await twin(), messyTwin(await examplePackage())];
  expect(first.map(({ path }) => path)).toEqual(second.map(({ path }) => path));
  first.forEach(({ bytes }, index) =>
    expect(Buffer.from(bytes).equals(second[index]?.bytes ?? bytes)).toBe(true)
  );
  const fed = manifest(first);
  for (const table of [
    'areas-district',
    'crosswalk',
    'population',
    'indicators',
    'observations',
    'facilities',
    'offers'
  ]) {
    expect(fed).toContain(table);
  }
});

test('the conversion to EPSG:25832 agrees with official coordinates of two places', () => {
  expect(toUtm32([7.017391556924394, 51.19332652224788]).map(Math.round)).toEqual([361466, 5673192]);
  expect(toUtm32([6.953222982461719, 51.059944548087614]).map(Math.round)).toEqual([356570, 5658484]);
});

test('the health office writes Windows-1252, semicolons and decimal commas', async () => {
  const bytes = await fileAt('Gesundheitsamt/Schuleingangsuntersuchung_2015-2025.csv');
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
  const lines = new TextDecoder('windows-1252').decode(bytes).split('\r\n');
  expect(lines[3]?.split(';').slice(0, 4)).toEqual(['Merkmal', 'Bezirk', '2015 Anzahl', '2015 untersucht']);
  const line = lines.find((candidate) => candidate.startsWith('Sprachauffälligkeit (SEU);Nordtor;')) ?? '';
  const figure = (await rowsOf('observations')).find(
    ({ area_id, indicator_id, period }) =>
      area_id === '050' && indicator_id === 'school_entry_language' && period === '2015'
  );
  expect(line.split(';').slice(2, 4).map(Number)).toEqual([figure?.numerator, figure?.denominator]);
  expect(line.split(';')[4]).toBe(Number(figure?.value).toFixed(2).replace('.', ','));
});

test('the workbook has a sheet for every year, merged headers and a total without value', async () => {
  const parts = unzipSync(await fileAt('Statistikamt/Bevoelkerung_nach_Alter_2015-2025.xlsx'));
  const sheets = Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/'));
  expect(sheets).toHaveLength(11);
  const first = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(first).toContain('<mergeCell ref="C4:AL4"/>');
  expect(first).toMatch(/<f>SUM\(C6:C\d+\)\/2<\/f><\/c>/);
  const texts = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
  for (const text of ['Alt-Brakehof¹', 'Stadtbezirk Mitte-Nord', '90 und älter'])
    expect(texts).toContain(text);
});

test('suppressed and missing figures keep their signs', async () => {
  const parts = unzipSync(await fileAt('Statistikamt/Sozialdaten_2015-2025.xlsx'));
  const texts = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
  expect(texts).toContain('>*<');
  expect(texts).toContain('>...<');
  expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('state="hidden"');
});

test('the shapefile holds every district in metres, shells clockwise', async () => {
  const parts = unzipSync(await fileAt('Vermessungsamt/Statistische_Bezirke_2021.zip'));
  expect(Object.keys(parts).sort()).toEqual(['statbez.dbf', 'statbez.prj', 'statbez.shp', 'statbez.shx']);
  const shapes = viewOf(parts['statbez.shp']);
  expect([shapes.getInt32(0), shapes.getInt32(28, true), shapes.getInt32(32, true)]).toEqual([9994, 1000, 5]);
  expect(shapes.getInt32(24) * 2).toBe(shapes.byteLength);
  expect((viewOf(parts['statbez.shx']).byteLength - 100) / 8).toBe(62);
  const [west, south] = [shapes.getFloat64(36, true), shapes.getFloat64(44, true)];
  expect(west).toBeGreaterThan(440_000);
  expect(south).toBeGreaterThan(5_690_000);
  expect(firstRingArea(shapes)).toBeLessThan(0);
  const table = new TextDecoder('windows-1252').decode(parts['statbez.dbf']);
  for (const { properties } of await areasOf('district')) expect(table).toContain(properties.name);
});

const viewOf = (bytes: Uint8Array = new Uint8Array()) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Signed area of the first ring of the first record; negative = clockwise. */
function firstRingArea(shapes: DataView): number {
  const [record, parts] = [108, shapes.getInt32(108 + 36, true)];
  const count = parts > 1 ? shapes.getInt32(record + 48, true) : shapes.getInt32(record + 40, true);
  const start = record + 44 + 4 * parts;
  const at = (index: number, axis: 0 | 1) => shapes.getFloat64(start + 16 * index + 8 * axis, true);
  let sum = 0;
  for (let index = 1; index < count; index += 1) {
    sum += at(index - 1, 0) * at(index, 1) - at(index, 0) * at(index - 1, 1);
  }
  return sum / 2;
}

test('the same provider stands in several spellings in the list of offers', async () => {
  const parts = unzipSync(await fileAt('Koordination/Angebotsliste.xlsx'));
  const texts = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
  for (const provider of [
    'Familienwerk Beispielstadt e. V.',
    'Familienwerk Beispielstadt e.V.',
    'FAMILIENWERK BEISPIELSTADT E. V. '
  ]) {
    expect(texts).toContain(`>${provider}<`);
  }
});

test('one file is a list of cases, to be refused', async () => {
  const refused = (await twin()).filter(({ feeds }) => feeds === null);
  expect(refused.map(({ path }) => path)).toEqual(['Jugendamt/Fallliste_Entwurf.csv']);
});
