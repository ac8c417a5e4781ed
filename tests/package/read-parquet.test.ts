import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openPackage, problemsWith, smallestFiles, square } from './problems-of.ts';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/parquet/${name}.parquet`, import.meta.url)));

function parquetFiles() {
  const files = smallestFiles();
  files.delete('observations.csv');
  files.set('observations.parquet', fixture('observations'));
  const features = ['01', '02', '03'].map((id, i) => square(id, 10 + i));
  return files.set('areas-district.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
}

test('a Parquet table has the same columns as its CSV would', async () => {
  const { rawTables } = await openPackage(parquetFiles());
  expect(rawTables.observations?.columns).toEqual({
    area_id: ['01', '02', '03'],
    indicator_id: ['child_poverty', 'child_poverty', 'child_poverty'],
    period: ['2025', '2025', '2025'],
    value: [12.5, 20, null],
    numerator: [125, 40, null],
    denominator: [1000, 200, null],
    flag: [null, null, 'suppressed']
  });
  expect(rawTables.observations?.extraColumns).toEqual({ remark: ['a', null, 'c'] });
});

test('numeric keys become text with a warning, dates and booleans are understood', async () => {
  const files = smallestFiles().set('facilities.parquet', fixture('facilities'));
  const { rawTables } = await openPackage(files);
  expect(rawTables.facilities?.columns).toMatchObject({
    facility_id: ['101', '102', '103'],
    ogs: [true, false, null]
  });
  expect(rawTables.facilities?.extraColumns).toEqual({ opened: ['2020-08-01', null, '2021-01-31'] });
  expect(await problemsWith({ 'facilities.parquet': fixture('facilities') })).toEqual([
    'warning key_not_text facilities.parquet - facility_id'
  ]);
});

test('a broken Parquet file is named', async () => {
  const broken = fixture('facilities').slice(0, 300);
  expect(await problemsWith({ 'facilities.parquet': broken })).toEqual([
    'error parquet_unreadable facilities.parquet - -'
  ]);
});

test('beside a CSV of the same table it is passed over with a warning', async () => {
  expect(await problemsWith({ 'observations.parquet': fixture('observations') })).toEqual([
    'warning table_twice observations.parquet - -'
  ]);
});
