import { unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import type { FeatureCollection, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { exportTable } from '../../../src/lib/export/table/export-table.ts';
import { fileName } from '../../../src/lib/export/table/file-name.ts';
import {
  isByArea,
  tableFeatures,
  type AreaShapesById
} from '../../../src/lib/export/table/table-features.ts';
import { tableParquet } from '../../../src/lib/export/table/table-parquet.ts';
import { tableWorkbook } from '../../../src/lib/export/table/table-workbook.ts';
import { serialDay } from '../../../src/lib/export/xlsx/workbook-cell.ts';
import { decodeGeometry, decodeTable } from '../../import/decode/decoded.ts';
import { reread } from './reread.ts';
import { notes, sampleRows, sampleTable } from './sample-table.ts';

describe('a table as a workbook', () => {
  it('is read again by the import, numbers, days and truth values as such', async () => {
    const again = await reread(sampleTable, 't.xlsx', await tableWorkbook(sampleTable));
    expect(again.head).toEqual(sampleTable.columns.map(({ label }) => label));
    expect(again.rows).toEqual(sampleRows);
  });

  it('has its notes and its columns on sheets of their own', async () => {
    const { sheets } = await decodeTable('t.xlsx', await tableWorkbook(sampleTable));
    expect(sheets.map(({ name }) => name)).toEqual(['Statusindex 2025', 'Angaben', 'Spalten']);
    expect(sheets[1]?.rows).toContainEqual(['Quelle', 'Amt für Statistik; eigene Rechnung']);
    expect(sheets[2]?.rows).toContainEqual(['Gebietsschlüssel', 'area_id', 'Text']);
  });

  it('keeps the head in view, shows shares in percent and runs no formula', async () => {
    const files = unzipSync(await tableWorkbook(sampleTable));
    const text = (path: string) => new TextDecoder().decode(files[path]);
    expect(text('xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(text('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(text('xl/styles.xml')).toContain('formatCode="0.0%"');
  });

  it('has the same bytes each time', async () =>
    expect(await tableWorkbook(sampleTable)).toEqual(await tableWorkbook(sampleTable)));

  it.each([
    ['2025-12-31', 46022],
    ['2000-02-29', 36585],
    ['1900-03-01', 61],
    ['1900-02-28', null],
    ['2025', null]
  ])('counts the day %s as %s', (text, day) => expect(serialDay(text)).toBe(day));
});

describe('a table as Parquet', () => {
  const file = tableParquet(sampleTable).buffer as ArrayBuffer;

  it('gives the same cells when it is read again, with types', async () => {
    const rows = await parquetReadObjects({ file });
    const plain = rows.map((row) =>
      sampleTable.columns.map(({ id }) => {
        const cell: unknown = row[id];
        return typeof cell === 'bigint' ? Number(cell) : (cell ?? null);
      })
    );
    expect(plain).toEqual(sampleRows);
    expect(rows[0]).toMatchObject({ area_id: '01', rank: 1n, index: 1.5, classifiable: true });
  });

  it('is read by the import', async () => {
    const { rows } = await reread(sampleTable, 't.parquet', tableParquet(sampleTable));
    expect(rows.map(([areaId]) => areaId)).toEqual(['01', '02', '03']);
  });

  it('says where it comes from', () => {
    const entries = parquetMetadata(file).key_value_metadata ?? [];
    const said = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
    expect(said).toMatchObject({ title: 'Statusindex 2025', source: notes[0]?.text, link: notes[1]?.text });
  });

  it('has the same bytes each time', () =>
    expect(tableParquet(sampleTable)).toEqual(tableParquet(sampleTable)));
});

/** A square that runs clockwise, with a hole that runs anticlockwise: both the wrong way round. */
const ring = (corners: number[][]) => [...corners, corners[0] ?? []];
const outer = ring([
  [7, 51],
  [7, 52],
  [8, 52],
  [8, 51]
]);
const hole = ring([
  [7.2, 51.2],
  [7.4, 51.2],
  [7.4, 51.4],
  [7.2, 51.4]
]);
const shapes: AreaShapesById = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { area_id: '01' },
      geometry: { type: 'Polygon', coordinates: [outer, hole] }
    }
  ]
};

describe('a table of areas as GeoJSON', () => {
  const written = tableFeatures({ ...sampleTable, rows: [...sampleRows].reverse() }, shapes);
  const collection = JSON.parse(written) as FeatureCollection<Polygon | null> & { metadata: object };

  it('has an area a line in the order of the keys, with its figures', () => {
    expect(collection.features.map(({ properties }) => properties?.area_id as string)).toEqual([
      '01',
      '02',
      '03'
    ]);
    expect(collection.features[0]?.properties).toMatchObject({ rank: 1, index: 1.5, share: 0.125 });
    expect(collection.metadata).toMatchObject({ title: 'Statusindex 2025', source: notes[0]?.text });
  });

  it('turns outer rings anticlockwise and holes clockwise', () => {
    const [first, second] = collection.features[0]?.geometry?.coordinates ?? [];
    expect(first).toEqual([...outer].reverse());
    expect(second).toEqual([...hole].reverse());
  });

  it('is read by the import', async () => {
    const only = tableFeatures({ ...sampleTable, rows: sampleRows.slice(0, 1) }, shapes);
    const { layers } = await decodeGeometry('t.geojson', only);
    expect(layers[0]?.features[0]?.properties).toMatchObject({ area_id: '01', index: 1.5 });
  });

  it('is offered only where every area has one row', () => {
    expect(isByArea(sampleTable)).toBe(true);
    expect(isByArea({ ...sampleTable, rows: [...sampleRows, ...sampleRows] })).toBe(false);
    const columns = sampleTable.columns.filter(({ id }) => id !== 'area_id');
    expect(() => tableFeatures({ ...sampleTable, columns }, shapes)).toThrow(RangeError);
  });
});

it('names files in small letters', () =>
  expect(fileName('Bad Ölßnitz', 'Angebote & Lücken', '2024/25')).toBe(
    'bad-oelssnitz-angebote-luecken-2024-25'
  ));

describe('columns of a table', () => {
  const naming = { name: 't', title: 't', locale: 'en' as const, notes: [] };

  it('are named in the language, with words of their own', () => {
    const { columns } = exportTable({ columns: ['area_id', 'phase', 'phase_id'], rows: [] }, naming);
    expect(columns.map(({ label }) => label)).toEqual([
      'Area key',
      'Life phase (phase)',
      'Life phase (phase_id)'
    ]);
  });

  it('are what their cells are where nothing is known of them', () => {
    const rows = [[1, 1.5, true, 'a', null]];
    const table = exportTable({ columns: ['a1', 'a2', 'a3', 'a4', 'a5'], rows }, naming);
    expect(table.columns.map(({ kind }) => kind)).toEqual(['count', 'number2', 'flag', 'text', 'text']);
  });
});
