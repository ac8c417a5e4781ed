import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { columnEntries, tableNames } from '../../src/lib/package/tables.ts';
import { dbf, shapefile, shp } from './decode/shapefile-parts.ts';
import { workbook } from './decode/workbook.ts';

/** A file as it would be dropped. */
export interface DroppedFile {
  name: string;
  bytes: Uint8Array;
}

type Cell = string | number | null;

const names = ['Hafen', 'Markt', 'Ufer', 'Heide', 'Moor', 'Sand'];
const hostile = [
  '__proto__',
  'constructor',
  'toString',
  '=1+1',
  '@SUM(A1)',
  '+49',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\ud800',
  'a;b,c\t"d"\r\ne',
  '{year}',
  '|',
  'ä'.repeat(300)
];
const figures = [
  '1',
  '1,5',
  '1.234',
  '1.234,5',
  '-  23',
  '.707',
  '12 %',
  '(7)',
  '8 p',
  '–',
  '.',
  '/',
  'x',
  '*',
  '...',
  '<5',
  '1e9',
  '1e400',
  '-0',
  'NaN'
];
const periods = [
  '2024',
  '31.12.2024',
  'Kindergartenjahr 2024/25',
  '2024/25',
  '202012',
  'Dez 2013',
  '9999',
  '2021-2023',
  '1.11'
];
const headers = [
  'Stadtteil',
  'Nr.',
  'Jahr',
  'Kennzahl',
  'Merkmal',
  'Wert',
  'Anzahl',
  'Alter',
  'Einwohner',
  'Anteil in %',
  'Fälle',
  'Nenner',
  '2023',
  '2024',
  '0 bis 5',
  '6 und älter',
  'Einrichtung',
  'Rechtswert',
  'Hochwert',
  'lon',
  'lat',
  'Angebot',
  'Träger',
  'Zielgruppe',
  'Bezirke',
  'Bezirk alt',
  'Bezirk neu',
  'Einwohneranteil',
  'area_id',
  'indicator_id',
  'period',
  'value',
  'land',
  'rb',
  'kreis',
  'gemeinde',
  'Geburtsdatum',
  'Kürzel',
  'Einheit',
  'von',
  'nach',
  'Übergang',
  'Kinder'
];

const label = fc.constantFrom(
  ...names,
  '01',
  '1',
  '02',
  'Insgesamt',
  'Hafen und Markt',
  'Hafn',
  'keine Angabe'
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: label },
  { weight: 6, arbitrary: fc.constantFrom(...figures) },
  { weight: 3, arbitrary: fc.constantFrom(...periods) },
  { weight: 4, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 5000 }) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constant(null) }
);
const header = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...headers) },
  { weight: 1, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) }
);

/** A column whose cells are of one sort, as in real tables, or of any. */
const column = fc.oneof(
  fc.record({
    header: fc.constantFrom('Stadtteil', 'Nr.', 'Bezirk'),
    cells: fc.array(label, { minLength: 12, maxLength: 12 })
  }),
  fc.record({ header, cells: fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 12, maxLength: 12 }) }),
  fc.record({ header, cells: fc.array(fc.constantFrom(...figures), { minLength: 12, maxLength: 12 }) }),
  fc.record({ header, cells: fc.array(fc.constantFrom(...periods), { minLength: 12, maxLength: 12 }) }),
  fc.record({ header, cells: fc.array(cell, { minLength: 12, maxLength: 12 }) })
);

const keyColumns = [
  { header: 'Stadtteil', cells: [...names, ...names] },
  { header: 'Jahr', cells: [...names.map(() => '2023'), ...names.map(() => '2024')] }
];

const ids = fc.constantFrom('a', 'b', '01', '02', 'Hafen', 'a;b', '1', '');

/** A table whose columns bear the names the package has for them. */
const ownTable: fc.Arbitrary<Cell[][]> = fc
  .tuple(
    fc.constantFrom(...tableNames.filter((name) => name !== 'areas')),
    fc.array(fc.oneof(ids, cell), { minLength: 60, maxLength: 60 })
  )
  .map(([name, cells]) => {
    const columns = columnEntries(name).map(([column]) => column);
    const rows = [0, 1, 2, 3].map((row) => columns.map((_, i) => cells[(row * 17 + i * 7) % 60] ?? null));
    return [columns, ...rows];
  });

/** Tables of any content; most begin with areas and years, as those that matter do. */
const table: fc.Arbitrary<Cell[][]> = fc
  .tuple(
    fc.constantFrom(keyColumns, keyColumns, keyColumns.slice(0, 1), []),
    fc.array(column, { minLength: 1, maxLength: 8 }),
    fc.oneof(fc.constant(12), fc.nat(12)),
    fc.oneof(fc.constant([]), fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 2 }))
  )
  .map(([keys, others, height, above]) => {
    const columns = [...keys, ...others];
    const rows = Array.from({ length: height }, (_, row) => columns.map((each) => each.cells[row] ?? null));
    return [...above, columns.map((each) => each.header), ...rows];
  });

function delimited(rows: readonly Cell[][], sign: string): string {
  const quoted = (value: Cell) => {
    const text = String(value ?? '');
    return /["\r\n]/.test(text) || text.includes(sign) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(quoted).join(sign)).join('\r\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function sheetXml(rows: readonly Cell[][]): string {
  const written = rows.map((row) => {
    const cells = row.map((value) =>
      typeof value === 'number'
        ? `<c><v>${value}</v></c>`
        : `<c t="inlineStr"><is><t>${escapeXml(value ?? '')}</t></is></c>`
    );
    return `<row>${cells.join('')}</row>`;
  });
  return `<sheetData>${written.join('')}</sheetData>`;
}

function records(rows: readonly Cell[][]): string {
  const [keys = [], ...rest] = rows;
  const entries = rest.map((row) => {
    const members = keys.map((key, i) => `${JSON.stringify(String(key))}:${JSON.stringify(row[i] ?? null)}`);
    return `{${members.join(',')}}`;
  });
  return `[${entries.join(',')}]`;
}

function pointFeatures(rows: readonly Cell[][]): string {
  const [keys = [], ...rest] = rows;
  const features = rest.map((row, i) => {
    const properties = keys.map(
      (key, k) => `${JSON.stringify(String(key))}:${JSON.stringify(row[k] ?? null)}`
    );
    const coordinates = [9 + i / 100 + 0.005, 51.005];
    return `{"type":"Feature","properties":{${properties.join(',')}},"geometry":${JSON.stringify({ type: 'Point', coordinates })}}`;
  });
  return `{"type":"FeatureCollection","features":[${features.join(',')}]}`;
}

const writers: Readonly<Record<string, (rows: readonly Cell[][]) => DroppedFile>> = {
  csv: (rows) => ({ name: 'Daten_2024.csv', bytes: strToU8(delimited(rows, ';')) }),
  windows: (rows) => ({
    name: 'Daten_2024.csv',
    bytes: Uint8Array.from(delimited(rows, ';'), (sign) => sign.charCodeAt(0) & 0xff)
  }),
  tsv: (rows) => ({ name: 'Daten.tsv', bytes: strToU8(delimited(rows, '\t')) }),
  xlsx: (rows) => ({
    name: 'Daten.xlsx',
    bytes: workbook({ sheets: { '2024': sheetXml(rows), '2023': sheetXml(rows) } })
  }),
  json: (rows) => ({ name: 'Daten_2024.json', bytes: strToU8(records(rows)) }),
  points: (rows) => ({ name: 'Orte.geojson', bytes: strToU8(pointFeatures(rows)) })
};

/** Formats in which tables are generated. */
export const tableFormats = Object.keys(writers);

/** Tables of any content in a format. */
export function generatedTable(format: string): fc.Arbitrary<DroppedFile> {
  return fc
    .oneof({ weight: 4, arbitrary: table }, ownTable)
    .map((rows) => writers[format]?.(rows) ?? { name: format, bytes: new Uint8Array() });
}

type Ring = readonly (readonly [number, number])[];

function square(i: number): Ring {
  const x = 9 + i / 100;
  return [
    [x, 51],
    [x, 51.01],
    [x + 0.01, 51.01],
    [x + 0.01, 51],
    [x, 51]
  ];
}

function geojson(): string {
  const features = names.map((NAME, i) => ({
    type: 'Feature',
    properties: { NR: `0${i + 1}`, NAME },
    geometry: { type: 'Polygon', coordinates: [square(i).toReversed()] }
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function topojson(): string {
  const geometries = names.map((NAME, i) => ({
    type: 'Polygon',
    arcs: [[i]],
    properties: { NR: `0${i + 1}`, NAME }
  }));
  return JSON.stringify({
    type: 'Topology',
    objects: { stadtteile: { type: 'GeometryCollection', geometries } },
    arcs: names.map((_, i) => square(i).toReversed())
  });
}

/** The same six areas in every format for areas. */
export const layers: Readonly<Record<string, DroppedFile>> = {
  geojson: { name: 'Stadtteile_2024.geojson', bytes: strToU8(geojson()) },
  topojson: { name: 'Stadtteile_2024.topojson', bytes: strToU8(topojson()) },
  shapefile: {
    name: 'Stadtteile_2024.zip',
    bytes: shapefile({
      shp: shp(names.map((_, i) => [square(i)])),
      dbf: dbf(
        [
          { name: 'NR', type: 'C', length: 4 },
          { name: 'NAME', type: 'C', length: 8 }
        ],
        names.map((name, i) => ` 0${i + 1}  ${name.padEnd(8)}`)
      ),
      prj: 'GEOGCS["GCS_WGS_1984"]',
      cpg: 'UTF-8'
    })
  }
};

/** A table that is imported as a whole beside any of the layers. */
export const plainTable: readonly Cell[][] = [
  ['Stadtteil', 'Jahr', 'Kennzahl', 'Wert'],
  ...names.flatMap((name, i) => [
    [name, '2023', 'Kinderarmut in %', `${i + 1},5`],
    [name, '2024', 'Kinderarmut in %', `${i + 2},25`]
  ])
];

/** A plain table in every format. */
export const plainFiles: Readonly<Record<string, DroppedFile>> = Object.fromEntries(
  tableFormats.map((format) => [format, writers[format]!(plainTable)])
);
