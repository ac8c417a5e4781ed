import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from './fuzz-outcome.ts';
import { layers } from './fuzz-files.ts';

const areas = layers.geojson!;
const names = ['Hafen', 'Markt', 'Ufer', 'Heide', 'Moor', 'Sand'];

async function tablesOf(name: string, text: string) {
  const outcome = await outcomeOf([areas, { name, bytes: strToU8(text) }]);
  if (outcome.end === 'refused') throw new Error(outcome.code);
  return outcome.built.package.rawTables;
}

function facilities(header: string, cell: string): ReturnType<typeof tablesOf> {
  const rows = names.map((name, i) => `${i};${name};51,005 / ${(9.005 + i / 100).toFixed(3)};${cell}`);
  return tablesOf('Orte.csv', [`Nr.;Einrichtung;Koordinaten;${header}`, ...rows].join('\n'));
}

describe('hostile text ends up as text', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    '%s as a header',
    async (header) => {
      const { facilities: table } = await facilities(header, 'x');
      expect(Object.getOwnPropertyDescriptor(table?.extraColumns, header)?.value).toEqual(
        names.map(() => 'x')
      );
      expect(({} as Record<string, unknown>).x).toBeUndefined();
    }
  );

  it.each([
    '__proto__',
    'constructor',
    '=HYPERLINK("http://x")',
    '@SUM(A1)',
    '<img src=x onerror=alert(1)>',
    '{year}'
  ])('%s as a cell and as a kind', async (cell) => {
    const quoted = `"${cell.replaceAll('"', '""')}"`;
    const { facilities: noted } = await facilities('Hinweis', quoted);
    expect(noted?.extraColumns.Hinweis).toEqual(names.map(() => cell));
    const { facilities: typed } = await facilities('Art', quoted);
    expect(typed?.columns.kind).toEqual(names.map(() => cell));
  });

  it.each(['__proto__', 'constructor', '=1+1', '<script>alert(1)</script>'])(
    '%s as an indicator',
    async (indicator) => {
      const rows = names.map((name, i) => `${name};2024;${indicator};${i},5`);
      const tables = await tablesOf('Daten.csv', ['Stadtteil;Jahr;Kennzahl;Wert', ...rows].join('\n'));
      expect(tables.indicators?.columns.name_de).toEqual([indicator]);
      expect(tables.observations?.columns.value).toEqual([0.5, 1.5, 2.5, 3.5, 4.5, 5.5]);
    }
  );

  it('__proto__ as a JSON key is refused, constructor is a column', async () => {
    const records = (key: string) =>
      JSON.stringify(
        names.map((name, i) => ({ Einrichtung: name, lon: 9 + i / 100, lat: 51.005, KEY: 'x' }))
      ).replaceAll('KEY', key);
    await expect(tablesOf('Orte.json', records('__proto__'))).rejects.toThrow('json_unsafe_key');
    const { facilities: table } = await tablesOf('Orte.json', records('constructor'));
    expect(table?.extraColumns.constructor).toEqual(names.map(() => 'x'));
  });

  it('names of areas keep their markup as text', async () => {
    const text = new TextDecoder().decode(areas.bytes).replace('Hafen', '<b>=1+1</b>');
    const outcome = await outcomeOf([{ name: areas.name, bytes: strToU8(text) }]);
    const [feature] = outcome.end === 'refused' ? [] : (outcome.built.package.layers[0]?.features ?? []);
    expect(feature?.properties.name).toBe('<b>=1+1</b>');
  });
});
