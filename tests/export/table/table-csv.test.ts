import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvRow } from '../../../src/lib/export/csv.ts';
import { tableCsv, type CsvDialect } from '../../../src/lib/export/table/table-csv.ts';
import { reread } from './reread.ts';
import { sampleRows, sampleTable, tableOf } from './sample-table.ts';

const dialects: readonly [CsvDialect, ',' | '.'][] = [
  ['german', ','],
  ['international', '.']
];

describe('a table as CSV', () => {
  it('is what a German spreadsheet opens: byte order mark, words, semicolon, decimal comma', () => {
    const [head, first] = tableCsv(sampleTable, 'german').split('\n');
    expect(head).toBe('\uFEFFGebietsschlüssel;Name;Rang;Index;Anteil;Eingestuft;Frist;Kennzeichen');
    expect(first).toBe('01;"Nord; ""Alt"", Neu";1;1,5;0,125;true;2025-12-31;');
  });

  it('is what programs read: ids, comma, dot', () => {
    const [head, first] = tableCsv(sampleTable, 'international').split('\n');
    expect(head).toBe('area_id,name,rank,index,share,classifiable,due,flag');
    expect(first).toBe('01,"Nord; ""Alt"", Neu",1,1.5,0.125,true,2025-12-31,');
  });

  it('runs no formula, and takes no text for a note', () => {
    const lines = tableCsv(sampleTable, 'international').split('\n');
    expect(lines[2]).toContain("'=1+1");
    expect(lines[3]).toContain('"# Mitte"');
  });

  it('has notes that are one cell in its dialect, and whose link stays whole', () => {
    const table = {
      ...sampleTable,
      notes: [
        { id: 'method', label: 'Methode', text: 'Grenzen 1,5; "Summe", ab 300' },
        { id: 'link', label: 'Ansicht', text: 'https://atlas.example/?weights=a:60,b:40' }
      ]
    };
    const last = (dialect: CsvDialect) => tableCsv(table, dialect).trimEnd().split('\n').slice(-2);
    expect(last('german')).toEqual([
      "# Methode: Grenzen 1,5, 'Summe', ab 300",
      '# Ansicht: https://atlas.example/?weights=a:60,b:40'
    ]);
    expect(last('international')).toEqual([
      "# Methode: Grenzen 1.5; 'Summe'; ab 300",
      '# Ansicht: https://atlas.example/?weights=a:60%2Cb:40'
    ]);
  });

  it.each(dialects)('is read again by the import with its notes (%s)', async (dialect, decimal) => {
    const again = await reread(sampleTable, 't.csv', tableCsv(sampleTable, dialect), decimal);
    expect(again.rows).toEqual(sampleRows);
    expect(again.notes[0]).toBe('# Statusindex 2025');
    expect(again.notes[1]).toMatch(/^# Quelle: Amt für Statistik[;,] eigene Rechnung$/);
  });
});

const word = fc.stringMatching(/^[-=+@'"#;,a-zäöüß][-=+@'"#;, \na-zäöüß]{0,11}[a-z]$/);
const row = fc.tuple(
  fc.stringMatching(/^[0-9]{2,6}$/),
  word,
  fc.option(fc.integer({ min: -1e6, max: 1e6 })),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((value) => !Object.is(value, -0)),
  fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  fc.boolean(),
  fc.option(fc.constantFrom('2025-12-31', '1999-01-01')),
  fc.constantFrom('suppressed', 'missing')
);

describe.each(dialects)('any table in the %s dialect', (dialect, decimal) => {
  it('gives the same cells when it is read again', () =>
    fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const table = tableOf(rows as unknown as CsvRow[]);
        const again = await reread(table, 't.csv', tableCsv(table, dialect), decimal);
        expect(again.rows).toEqual(rows);
      }),
      { numRuns: 60, seed: 7 }
    ));
});
