import { describe, expect, it } from 'vitest';
import { findTable } from '../../../src/lib/import/understand/find-table.ts';
import { rowKind } from '../../../src/lib/import/understand/row-kind.ts';
import { sheetOf } from '../sheet-of.ts';

describe('the table of a sheet', () => {
  it('with titles above and notes below', () => {
    const table = findTable(
      sheetOf(`Gesundheitsamt Musterstadt
Untersuchungen

Bezirk;Anzahl;in %
Hafen;12;4,5
Markt;*;...

"... keine Untersuchungen"
Quelle: Amt`)
    );
    expect(table).toMatchObject({
      titles: [{ row: 0 }, { row: 1 }],
      headerRows: [3],
      rows: [4, 5],
      notes: [{ row: 7 }, { row: 8 }],
      confidence: 'certain'
    });
    expect(table?.columns.map(({ header }) => header)).toEqual(['Bezirk', 'Anzahl', 'in %']);
  });

  it('with a merged header of two rows', () => {
    const rows = [
      ['Sozialdaten'],
      [],
      ['Bezirk', 'Kinderarmut', '', '', 'Arbeitslose', '', ''],
      ['', 'Fälle', 'Bezug', 'Anteil', 'Fälle', 'Bezug', 'Anteil'],
      ['Hafen', 12, 100, 12, 3, 50, 6],
      ['Markt', '*', '*', '*', 5, 50, 10]
    ];
    const merges = [
      { fromRow: 2, toRow: 2, fromColumn: 1, toColumn: 3 },
      { fromRow: 2, toRow: 2, fromColumn: 4, toColumn: 6 }
    ];
    for (const known of [merges, []]) {
      const table = findTable(sheetOf(rows, '2024', known));
      expect(table?.headerRows).toEqual([2, 3]);
      expect(table?.columns.map(({ header }) => header)).toEqual([
        'Bezirk',
        'Kinderarmut | Fälle',
        'Kinderarmut | Bezug',
        'Kinderarmut | Anteil',
        'Arbeitslose | Fälle',
        'Arbeitslose | Bezug',
        'Arbeitslose | Anteil'
      ]);
    }
  });

  it('with ages as the second header row', () => {
    const rows = [
      ['Bevölkerung'],
      ['Stand: 31.12.2024'],
      [],
      ['Nr.', 'Bezirk', 'Alter von … Jahren', '', '', ''],
      ['', '', 'unter 1', '1', '2', '3 bis 5'],
      [10, 'Hafen', 5, 6, 7, 20],
      [20, 'Markt¹', 5, 6, 7, 20],
      ['', 'Stadt insgesamt', 10, 12, 14, 40]
    ];
    const merges = [
      { fromRow: 3, toRow: 4, fromColumn: 0, toColumn: 0 },
      { fromRow: 3, toRow: 4, fromColumn: 1, toColumn: 1 },
      { fromRow: 3, toRow: 3, fromColumn: 2, toColumn: 5 }
    ];
    const table = findTable(sheetOf(rows, '2024', merges));
    expect(table?.headerRows).toEqual([3, 4]);
    expect(table?.rows).toEqual([5, 6, 7]);
    expect(table?.columns.map(({ header }) => header)).toEqual([
      'Nr.',
      'Bezirk',
      'Alter von … Jahren | unter 1',
      'Alter von … Jahren | 1',
      'Alter von … Jahren | 2',
      'Alter von … Jahren | 3 bis 5'
    ]);
  });

  it('with years as columns', () => {
    const table = findTable(sheetOf('Bezirk;2019;2020;2021\nHafen;1;2;3\nMarkt;4;5;6'));
    expect(table?.headerRows).toEqual([0]);
    expect(table?.rows).toEqual([1, 2]);
  });

  it('without a header is to be checked', () => {
    const table = findTable(sheetOf('0101;Hafen;12;9\n0102;Markt;7;3\n0103;Ufer;5;2'));
    expect(table).toMatchObject({ headerRows: [], rows: [0, 1, 2], confidence: 'check' });
    expect(table?.columns.map(({ header }) => header)).toEqual(['[A]', '[B]', '[C]', '[D]']);
  });

  it('with headings between the rows and a column of the same name twice', () => {
    const table = findTable(sheetOf('Nr;Bezirk;Wert;Wert\nStadtbezirk Nord;;;\n1;Hafen;3;4\n2;Markt;3;4'));
    expect(table?.headings).toEqual([{ row: 1, text: 'Stadtbezirk Nord' }]);
    expect(table?.columns.map(({ header }) => header)).toEqual(['Nr', 'Bezirk', 'Wert', 'Wert (2)']);
  });

  it('joins hyphenated words and leaves others', () => {
    const table = findTable(
      sheetOf('Gebiet;Migrations-hintergrund in %;Ein- und Zweifamilien-häuser;long-term¹\nA;1;2;3')
    );
    expect(table?.columns.map(({ header }) => header)).toEqual([
      'Gebiet',
      'Migrationshintergrund in %',
      'Ein- und Zweifamilienhäuser',
      'long-term'
    ]);
  });

  it('is null for an empty sheet', () => expect(findTable(sheetOf([[], [null, '']]))).toBeNull());
});

describe('rows that are no area', () => {
  it.each(['Insgesamt', 'Stadt insgesamt', 'Stadt gesamt', 'zusammen', 'KIEL SUM', 'Summe Nord'])(
    '%j',
    (label) => expect(rowKind(label)).toBe('total')
  );
  it.each(['keine Angabe', 'o. f. W.', 'nicht zuordenbar', 'unbekannt'])('%j', (label) =>
    expect(rowKind(label)).toBe('unassigned')
  );
  it.each(['Hafen', 'Stadtmitte', 'Stadtbezirk Nord', '', 'Gesamtschulviertel', '0101'])(
    '%j is one',
    (label) => expect(rowKind(label)).toBeNull()
  );
});
