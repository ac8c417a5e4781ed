import { describe, expect, it } from 'vitest';
import { decisionsOf, decodeTable, refusal } from './decoded.ts';
import { describeShared } from './shared-data.ts';

const umlauts = 'Gebiet;Wert\r\nMünster;1,5\r\nKöln;2,25\r\n';
const cells = [
  ['Gebiet', 'Wert'],
  ['Münster', '1,5'],
  ['Köln', '2,25']
];

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const signs = (mark ? '\ufeff' : '') + text;
  const bytes = new Uint8Array(signs.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < signs.length; i++) view.setUint16(i * 2, signs.charCodeAt(i), !bigEndian);
  return bytes;
}

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const rowsOf = async (content: Uint8Array | string) => (await decodeTable('t.csv', content)).sheets[0]?.rows;

describe('encodings of text', () => {
  it.each([
    ['UTF-8', umlauts, 'certain'],
    ['UTF-8', '\ufeff' + umlauts, 'certain'],
    ['UTF-16LE', utf16(umlauts, false, true), 'certain'],
    ['UTF-16BE', utf16(umlauts, true, true), 'certain'],
    ['UTF-16LE', utf16(umlauts, false, false), 'likely'],
    ['UTF-16BE', utf16(umlauts, true, false), 'likely'],
    ['Windows-1252', latin1(umlauts), 'likely'],
    ['IBM850', latin1(umlauts.replace('ü', '\x81').replace('ö', '\x94')), 'check']
  ])('%s (%#)', async (value, content, confidence) => {
    const decoded = await decodeTable('t.csv', content);
    expect(decoded.sheets[0]?.rows).toEqual(cells);
    expect(decisionsOf(decoded, 'encoding')).toEqual([{ what: 'encoding', value, confidence, place: '' }]);
  });

  it('reads signs that only Windows-1252 has', async () => {
    const bytes = latin1('a;b\nfür 5 \x80;\x96\n');
    expect((await rowsOf(bytes))?.[1]).toEqual(['für 5 €', '–']);
  });

  it('keeps UTF-8 where a text is cut within a sign', async () => {
    const whole = new TextEncoder().encode('Gebiet;Wert\nMünster;1\nKö');
    const decoded = await decodeTable('t.csv', whole.subarray(0, -1));
    expect(decisionsOf(decoded, 'encoding')[0]).toMatchObject({ value: 'UTF-8', confidence: 'check' });
    expect(decoded.sheets[0]?.rows[1]).toEqual(['Münster', '1']);
  });

  it('takes the encoding that was chosen', async () => {
    const decoded = await decodeTable('t.csv', 'a;b\n\u00fc;1\n', { choices: { encoding: 'Windows-1252' } });
    expect(decoded.sheets[0]?.rows[1]).toEqual(['Ã¼', '1']);
    expect(decisionsOf(decoded, 'mojibake')).toMatchObject([{ value: 'Ã¼ → ü', place: '!2', count: 1 }]);
  });
});

describe('delimiters and quotes', () => {
  it.each([
    [';', 'a;b;c\n1,5;2,5;3\n4,5;5;6\n'],
    [',', 'a,b,c\n1.5,2,3\n4,5,6\n'],
    ['\t', 'a\tb\tc\n1,5\t2,5\t3\n'],
    ['|', 'a|b|c\n1,5|2|3\n'],
    [';', 'sep=;\na;b;c\n1;2;3\n'],
    [';', '"x,y";b;c\n"1,5,6";2;3\n']
  ])('recognises %j (%#)', async (value, text) => {
    const decoded = await decodeTable('t.csv', text);
    expect(decisionsOf(decoded, 'delimiter')).toMatchObject([{ value, confidence: 'certain' }]);
    expect(decoded.sheets[0]?.rows.at(-1)).toHaveLength(3);
  });

  it('keeps title rows, empty lines and ragged rows where they stand', async () => {
    const decoded = await decodeTable('t.csv', 'Titel\n\na;b;c\n1;2;3\n4;5\n6;7;8;9\nQuelle: Amt');
    expect(decoded.sheets[0]?.rows).toEqual([
      ['Titel'],
      [],
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '5'],
      ['6', '7', '8', '9'],
      ['Quelle: Amt']
    ]);
    expect(decisionsOf(decoded, 'rows_ragged')).toMatchObject([{ place: '!1', count: 4 }]);
  });

  it('reads quotes, doubled quotes, delimiters and line breaks within them', async () => {
    expect(await rowsOf('a;b\r\n"x;""y""\r\nz";"1"\r\n"";"q"r\r\n')).toEqual([
      ['a', 'b'],
      ['x;"y"\r\nz', '1'],
      ['', 'qr']
    ]);
  });

  it.each(['a;b\n"x;1\ny;2\nz;3\n', 'a;b\n"x;1\ny;"Hof" am Weg\nz;3\n'])(
    'lets no stray quote swallow rows (%#)',
    async (text) => {
      const decoded = await decodeTable('t.csv', text);
      expect(decoded.sheets[0]?.rows).toHaveLength(4);
      expect(decoded.sheets[0]?.rows[1]).toEqual(['"x', '1']);
      expect(decisionsOf(decoded, 'quotes')).toMatchObject([{ place: '!2' }]);
    }
  );

  it.each(['\n', '\r\n', '\r'])('ends lines with %j', async (newline) => {
    expect(await rowsOf(['a;b', '1;2', '3;4'].join(newline))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4']
    ]);
  });
});

describe('decimal sign', () => {
  it.each([
    [',', 'a;b\n1,5;x\n2,25;y\n', 'certain'],
    [',', 'a;b\n1.234,5;x\n12 345,67;y\n', 'certain'],
    ['.', 'a;b\n.707;x\n1.25;y\n', 'certain'],
    [',', 'a;b\n1,5;x\n2.5;y\n', 'check']
  ])('is %j (%#)', async (value, text, confidence) => {
    const decoded = await decodeTable('t.csv', text);
    expect(decisionsOf(decoded, 'decimal_sign')).toMatchObject([{ value, confidence }]);
  });

  it('is not told by thousands or dates', async () => {
    const decoded = await decodeTable('t.csv', 'a;b\n1.234;31.12.2024\n5.678;30.06.2024\n');
    expect(decisionsOf(decoded, 'decimal_sign')).toEqual([]);
  });
});

describe('limits of text', () => {
  it.each([
    ['too_many_rows', { rows: 2 }],
    ['too_many_columns', { columns: 1 }],
    ['too_many_cells', { cells: 3 }]
  ])('%s', async (code, limits) => {
    expect(await refusal('t.csv', 'a;b\n1;2\n3;4\n', { limits })).toMatchObject({ code });
  });

  it('stops when cancelled, and tells the progress', async () => {
    const controller = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number) => {
      shares.push(share);
      if (share > 0) controller.abort();
    };
    const text = 'a;b\n' + '1;2\n'.repeat(2_500_000);
    const error = await refusal('t.csv', text, {
      signal: controller.signal,
      onProgress,
      limits: { rows: 1e9 }
    });
    expect(error.code).toBe('cancelled');
    expect(shares.at(-1)).toBeLessThan(1);
  });
});

describeShared('hamburg', (file) => {
  it('reads the profiles of 2014', async () => {
    const decoded = await decodeTable('h.csv', file('Daten_fuer_die_Stadtteilprofile_2014.csv'));
    const rows = decoded.sheets[0]?.rows ?? [];
    expect(rows.filter((row) => row.length === 69)).toHaveLength(108);
    expect(decisionsOf(decoded, 'decimal_sign')).toMatchObject([{ value: ',' }]);
  });
});

describeShared('koeln', (file) => {
  it('reads 29,135 rows', async () => {
    const rows = (await decodeTable('k.csv', file('bevoelkerung.csv'))).sheets[0]?.rows ?? [];
    expect(rows).toHaveLength(29_136);
    expect(rows[1]?.[0]).toBe('010.005.2005.000.010');
  });
});

describeShared('basel', (file) => {
  it('reads the radar of quarters, 17 indicators of 21', async () => {
    const rows = (await decodeTable('b.tsv', file('quartierradar_2025.tsv'))).sheets[0]?.rows ?? [];
    expect(rows).toHaveLength(17 * 21 + 1);
  });
});

describeShared('nrw', (file) => {
  it('reads 5,407 schools', async () => {
    const bytes = file('schulen_2024_25_sozialindex_koordinaten_startchancen.csv');
    expect((await decodeTable('s.csv', bytes)).sheets[0]?.rows).toHaveLength(5408);
  });
});
