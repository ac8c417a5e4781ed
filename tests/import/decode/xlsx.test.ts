import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decisionsOf, decodeTable, refusal } from './decoded.ts';
import { describeShared } from './shared-data.ts';
import { workbook } from './workbook.ts';

const rowOf = (cells: string, row = 1) => `<sheetData><row r="${row}">${cells}</row></sheetData>`;
const firstRow = async (bytes: Uint8Array) => (await decodeTable('t.xlsx', bytes)).sheets[0]?.rows[0];

describe('cells of a workbook', () => {
  it('keeps text as text and numbers as numbers', async () => {
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>1.5E3</v></c><c r="D1" t="b"><v>1</v></c>' +
      '<c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="inlineStr"><is><t>da</t></is></c><c r="H1" t="str"><f>A1</f><v>x_x000D_y</v></c>';
    const texts = ['<t>01100101</t>', '<r><t>Ha</t></r><r><t>fen</t></r><rPh><t>no</t></rPh>'];
    const bytes = workbook({ sheets: { Daten: rowOf(cells) }, texts });
    expect(await firstRow(bytes)).toEqual(['01100101', 'Hafen', 1500, true, '#N/A', 'da', null, 'x\ry']);
  });

  it.each<[number | string, string, unknown]>([
    [14, '45657', '2024-12-31'],
    [22, '45657.4375', '2024-12-31T10:30:00'],
    [20, '0.4375', '10:30:00'],
    [14, '59', '1900-02-28'],
    [14, '60', '1900-02-29'],
    [14, '61', '1900-03-01'],
    ['dd/mm/yyyy;@', '45657', '2024-12-31'],
    ['[$-407]d. mmmm yyyy', '45657', '2024-12-31'],
    ['[h]:mm', '1.5', '36:00:00'],
    ['00000000', '1100101', '01100101'],
    ['0.0%', '0.125', 0.125],
    ['#,##0 &quot;Tage&quot;', '12', 12],
    ['General', '12', 12],
    [14, '-5', -5]
  ])('shows format %j of %s', async (format, value, shown) => {
    const bytes = workbook({ sheets: { A: rowOf(`<c s="1"><v>${value}</v></c>`) }, formats: [format] });
    expect(await firstRow(bytes)).toEqual([shown]);
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const sheets = { A: rowOf('<c s="1"><v>44195</v></c>') };
    expect(await firstRow(workbook({ sheets, formats: [14], since1904: true }))).toEqual(['2024-12-31']);
  });

  it('names formulas without a value', async () => {
    const bytes = workbook({
      sheets: { A: rowOf('<c r="B3"><f>SUM(B1:B2)</f></c><c r="C3"><f>B3</f></c>', 3) }
    });
    const decoded = await decodeTable('t.xlsx', bytes);
    expect(decisionsOf(decoded, 'formula_without_value')).toMatchObject([
      { value: '=SUM(B1:B2)', place: 'A!B3', count: 2 }
    ]);
    expect(decoded.sheets[0]?.rows).toEqual([]);
  });

  it('computes plain sums without a value, and parts of them', async () => {
    const data =
      '<row r="1"><c r="A1"><v>3</v></c><c r="B1"><v>5</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
    const sums =
      '<row r="4"><c r="A4"><f>SUM($A$1:A3)/2</f></c><c r="C4"><f>SUM(B1:B3)</f></c><c r="D4"><f>SUM(A4:C4)</f></c><c r="E4"><f>A1*2</f></c></row>';
    const decoded = await decodeTable(
      't.xlsx',
      workbook({ sheets: { A: `<sheetData>${data}${sums}</sheetData>` } })
    );
    expect(decoded.sheets[0]?.rows).toEqual([[3, 5], [4], [], [3.5, null, 5]]);
    expect(decisionsOf(decoded, 'formula_computed')).toMatchObject([{ place: 'A!A4', count: 2 }]);
    expect(decisionsOf(decoded, 'formula_without_value')).toMatchObject([{ place: 'A!D4', count: 2 }]);
  });
});

describe('sheets of a workbook', () => {
  it('come in their order, with hidden parts and merges', async () => {
    const main =
      '<cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" hidden="1"/></cols><sheetData><row r="2"><c r="A2"><v>1</v></c><c r="D2"><v>2</v></c></row>' +
      '<row r="4" hidden="1"><c r="A4"><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells>';
    const decoded = await decodeTable(
      't.xlsx',
      workbook({ sheets: { '2024': main, '~Alt': rowOf('<c><v>9</v></c>') } })
    );
    expect(decoded.sheets).toMatchObject([
      {
        name: '2024',
        rows: [[], [1, null, null, 2], [], [3]],
        merges: [{ fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 2 }],
        hidden: { sheet: false, rows: [3], columns: [1, 2] }
      },
      { name: 'Alt', hidden: { sheet: true } }
    ]);
    expect(decisionsOf(decoded, 'hidden').map(({ value, place }) => [value, place])).toEqual([
      ['rows', '2024!4:4'],
      ['columns', '2024!B:C'],
      ['sheet', 'Alt']
    ]);
  });
});

describe('refused workbooks', () => {
  const doctype = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';
  const deep = '<a>'.repeat(200);

  it.each([
    ['xml_doctype', workbook({ sheets: { A: '' }, extra: { 'xl/sharedStrings.xml': `${doctype}<sst/>` } })],
    ['xml_too_deep', workbook({ sheets: { A: deep } })],
    ['xml_invalid', workbook({ sheets: { A: '<sheetData></wrong>' } })],
    ['xlsx_invalid', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
    ['xlsx_invalid', workbook({ sheets: {} })],
    ['zip_invalid', workbook({ sheets: { A: '' } }).subarray(0, 200)],
    ['xlsb_unsupported', zipSync({ 'xl/workbook.bin': strToU8('x') })],
    ['ods_unsupported', zipSync({ 'content.xml': strToU8('<x/>') })],
    ['zip_without_data', zipSync({ 'word/document.xml': strToU8('<x/>') })],
    ['zip_several_files', zipSync({ 'a.csv': strToU8('a;b'), 'b.csv': strToU8('a;b') })],
    ['zip_without_data', zipSync({ 'a.csv': zipSync({ 'b.csv': strToU8('a;b') }) })],
    ['zip_too_large', zipSync({ 'a.csv': new Uint8Array(70 * 2 ** 20) })]
  ])('%s (%#)', async (code, bytes) => {
    expect(await refusal('t.xlsx', bytes)).toMatchObject({ code });
  });

  it('reads the one table of a zip', async () => {
    const decoded = await decodeTable('t.zip', zipSync({ 'daten/a.csv': strToU8('a;b\n1;2\n') }));
    expect(decoded.sheets[0]).toMatchObject({
      name: 't.zip/daten/a.csv',
      rows: [
        ['a', 'b'],
        ['1', '2']
      ]
    });
  });
});

describe('refused formats', () => {
  const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const utf16 = Uint8Array.from(Array.from('EncryptedPackage').flatMap((sign) => [sign.charCodeAt(0), 0]));

  it.each([
    ['file_empty', new Uint8Array(0)],
    ['xls_unsupported', ole],
    ['password_protected', Uint8Array.of(...ole, ...utf16)],
    ['geopackage_unsupported', strToU8('SQLite format 3\0rest')],
    ['pdf_unsupported', strToU8('%PDF-1.7')],
    ['compressed_unsupported', Uint8Array.of(0x1f, 0x8b, 8)],
    ['markup_unsupported', strToU8('<html><table></table></html>')],
    ['shapefile_loose', Uint8Array.of(0, 0, 0x27, 0x0a, 0, 0)],
    ['format_unknown', Uint8Array.from({ length: 100 }, (_, i) => i % 9)]
  ])('%s', async (code, bytes) => {
    expect(await refusal('t.xyz', bytes)).toMatchObject({ code, place: 't.xyz' });
  });

  it('refuses a file above the limit', async () => {
    expect(await refusal('t.csv', 'a;b', { limits: { fileBytes: 2 } })).toMatchObject({
      code: 'file_too_large'
    });
  });
});

describeShared('hamburg', (file) => {
  it('reads the workbook of 2014', async () => {
    const decoded = await decodeTable('h.xlsx', file('Daten_fuer_die_Stadtteilprofile_2014.xlsx'));
    const sheet = decoded.sheets[0];
    expect(sheet?.rows).toHaveLength(111);
    expect(sheet?.merges).toHaveLength(6);
    expect(sheet?.rows.at(-1)?.slice(0, 3)).toEqual(['Hamburg', 1_788_994, 280_364]);
  });
});
