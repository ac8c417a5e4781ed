import { beforeAll, describe, expect, it } from 'vitest';
import { decodeFile } from '../../../src/lib/import/decode/decode-file.ts';
import type { Sheet } from '../../../src/lib/import/model.ts';
import type { TableCell } from '../../../src/lib/report/document/report-document.ts';
import { tablesOf } from '../../../src/lib/report/document/tables-of.ts';
import { sheetNumber } from '../../../src/lib/report/xlsx/number-format.ts';
import { sheetName } from '../../../src/lib/report/xlsx/sheet-name.ts';
import { xlsxOf } from '../../../src/lib/report/xlsx/write-xlsx.ts';
import { fullReport, hostileTexts } from './full-report.ts';
import { all, packageProblems, readOffice } from './office-file.ts';
import type { OfficeFile } from './office-file.ts';

let bytes: Uint8Array;
let file: OfficeFile;
let sheets: readonly Sheet[];
beforeAll(async () => {
  bytes = await xlsxOf(fullReport);
  file = readOffice(bytes);
  const decoded = await decodeFile('report.xlsx', bytes);
  sheets = decoded.kind === 'table' ? decoded.sheets : [];
});

const cells = () =>
  file.paths.filter((path) => path.includes('worksheets/sheet')).flatMap((path) => all(file.xml(path), 'c'));

describe('a workbook', () => {
  it('keeps the rules of its package', () => expect(packageProblems(file)).toEqual([]));

  it('has a sheet of metadata and one for every table, with names that Excel takes', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'Metadaten',
      '1.1 Rangfolge',
      '2.1 Alle Gebiete nach ihrer…',
      '2.2 Viele Spalten'
    ]);
  });

  it('gives the numbers of the report back through the import, unrounded', () => {
    const tables = tablesOf(fullReport).map(({ table }) => table);
    tables.forEach((table, index) => {
      const rows = sheets[index + 1]!.rows;
      expect(rows[0]).toEqual(table.columns.map(({ label }) => label));
      table.rows.forEach((row, place) => expect(numbersIn(rows[place + 1]!)).toEqual(numbersOf(row)));
    });
  });

  it('shows numbers as they are printed', () => {
    const [, , alle] = sheets;
    expect(alle!.rows[1]).toEqual(['=1+1', 1200, 0.4, -0.2512]);
    const formats = all(file.xml('xl/styles.xml'), 'numFmt').map(({ attributes }) => attributes.formatCode);
    expect(formats).toEqual(expect.arrayContaining(['#,##0', '0"\u202f%"', '0.00', '0.0']));
  });

  it('has no formula, whatever a text begins with', () => {
    expect(cells().filter((cell) => all(cell, 'f').length > 0)).toEqual([]);
    const texts = sheets[2]!.rows.slice(1, 1 + hostileTexts.length).map(([text]) => text);
    expect(texts.slice(0, 5)).toEqual(['=1+1', '@SUM(A1)', '+49 30', '-1', '\t=2']);
  });

  it('keeps the heads of tables in view', () => {
    const panes = file.paths
      .filter((path) => path.includes('worksheets/sheet'))
      .map((path) => all(file.xml(path), 'pane')[0]?.attributes.state ?? null);
    expect(panes).toEqual([null, 'frozen', 'frozen', 'frozen']);
  });

  it('says what is to be known of the report', () => {
    const said = sheets[0]!.rows.map((row) => row.filter((cell) => cell !== null));
    expect(said).toEqual(
      expect.arrayContaining([
        [fullReport.title],
        ['Herausgeber', 'Beispielstadt'],
        ['Datenstand', '31.12.2024'],
        ['Vorlage', '12/2024'],
        ['Stichtag', '31.12.2024'],
        ['1.1 Rangfolge', 'Rangfolge', 'Stadt']
      ])
    );
    expect(all(file.xml('docProps/core.xml'), 'dc:title')[0]?.text).toBe(fullReport.title);
  });

  it('is the same file every time', async () => {
    expect(Buffer.compare(await xlsxOf(fullReport), bytes)).toBe(0);
  });
});

const numbersOf = (row: readonly TableCell[]) =>
  row.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []));

const numbersIn = (row: Sheet['rows'][number]) => row.filter((cell) => typeof cell === 'number');

describe('the format of a number', () => {
  it.each([
    ['1.234,5', 1234.51, 'de', '#,##0.0'],
    ['1,234.5', 1234.51, 'en', '#,##0.0'],
    ['−0,25', -0.2512, 'de', '0.00'],
    ['12', 12, 'de', '0'],
    ['21\u202f%', 0.2113, 'de', '0"\u202f"%'],
    ['21,4\u202f%', 21.38, 'de', '0.0"\u202f%"'],
    ['+3', 3, 'de', '+0;-0;0'],
    ['350 m', 349.6, 'de', '0" m"']
  ] as const)('of %s', (text, value, locale, format) => {
    expect(sheetNumber(text, value, locale)).toEqual({ value, format });
  });

  it.each(['5–7', '3 von 62', 'gesperrt'])('does not exist for %s', (text) => {
    expect(sheetNumber(text, 5, 'de')).toBeNull();
  });
});

describe('the name of a sheet', () => {
  it.each([
    ['4.2', 'Kurz', '4.2 Kurz'],
    ['1', "a[b]c:d*e?f/g\\h'i", '1 a b c d e f g h i'],
    ['12.3', 'Donaudampfschifffahrtsgesellschaftskapitän', '12.3 Donaudampfschifffahrtsges…']
  ])('of %s %s', (number, caption, name) => {
    expect(sheetName(number, caption)).toBe(name);
    expect(name.length).toBeLessThanOrEqual(31);
  });
});
