import { beforeAll, describe, expect, it } from 'vitest';
import { nodeShop } from '../../../src/lib/report/node-shop.ts';
import { writeReport } from '../../../src/lib/report/write-report.ts';
import { englishReport, fullReport } from './full-report.ts';
import { all, packageProblems, readOffice, twice } from './office-file.ts';
import type { OfficeFile, XmlElement } from './office-file.ts';

const shop = nodeShop();
let bytes: Uint8Array;
let file: OfficeFile;
let document: XmlElement;
beforeAll(async () => {
  bytes = await writeReport('docx', fullReport, shop);
  file = readOffice(bytes);
  document = file.xml('word/document.xml');
});

const styleOf = (paragraph: XmlElement) => all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
const inStyle = (style: string) =>
  all(document, 'w:p')
    .filter((paragraph) => styleOf(paragraph) === style)
    .map(({ text }) => text);

describe('a text document', () => {
  it('keeps the rules of its package', () => expect(packageProblems(file)).toEqual([]));

  it('uses only styles that it has, and no number of a shape or a bookmark twice', () => {
    const styles = all(file.xml('word/styles.xml'), 'w:style').map(
      ({ attributes }) => attributes['w:styleId']
    );
    const used = all(document, 'w:pStyle').map(({ attributes }) => attributes['w:val']);
    expect(used.filter((style) => !styles.includes(style))).toEqual([]);
    const ids = (name: string, key: string) =>
      all(document, name).map(({ attributes }) => attributes[key] ?? '');
    expect(twice(ids('wp:docPr', 'id'))).toEqual([]);
    expect(twice(ids('w:bookmarkStart', 'w:id'))).toEqual([]);
    const names = ids('w:bookmarkStart', 'w:name');
    expect(ids('w:hyperlink', 'w:anchor').filter((anchor) => !names.includes(anchor))).toEqual([]);
  });

  it('has title, headings and captions as styles, with the numbers of the report', () => {
    expect(inStyle('Title')).toEqual([fullReport.title]);
    expect(inStyle('Heading1')).toEqual(['1 Soziale Belastung', '2 Überschrift <mit> & Zeichen']);
    expect(inStyle('Heading2')).toEqual(['1.1 Grenzen', '2.1 Breite Tabelle']);
    expect(inStyle('Caption')).toEqual([
      'Abbildung 1.1 · Karte',
      'Tabelle 1.1 · Rangfolge',
      `Tabelle 2.1 · Alle Gebiete nach ihrer Belastung, mit [Klammern]: und / Strichen`,
      'Abbildung 2.1 · Verlauf',
      'Tabelle 2.2 · Viele Spalten'
    ]);
  });

  it('lists its chapters with their pages', () => {
    expect(inStyle('TOC1').map((text) => text.replace(/.*PAGEREF\S*/, ''))).toHaveLength(2);
    const pages = inStyle('TOC1').concat(inStyle('TOC2'));
    for (const entry of pages) expect(entry).toMatch(/\d+$/);
  });

  it('repeats the heads of tables, and sets numbers to the right', () => {
    const tables = all(document, 'w:tbl').filter((table) => all(table, 'w:tblHeader').length > 0);
    expect(tables.map((table) => all(table, 'w:tblHeader').length)).toEqual([1, 1, 1]);
    const [ranking] = tables;
    const sides = all(ranking!, 'w:tc').map((cell) => all(cell, 'w:jc')[0]?.attributes['w:val']);
    expect(sides).toEqual(['left', 'right', 'left', 'right', 'left', 'right']);
    expect(ranking!.text).toContain('1,52');
  });

  it('says what pictures show', () => {
    expect(all(document, 'wp:docPr').map(({ attributes }) => attributes.descr)).toEqual([
      'Karte: Nord und Süd sind hoch belastet.',
      'Verlauf: steigt "stark" & lange.'
    ]);
    expect(file.paths.filter((path) => path.endsWith('.png'))).toHaveLength(2);
  });

  it('turns the page for a wide table alone', () => {
    const sizes = all(document, 'w:pgSz').map(({ attributes }) => attributes['w:orient']);
    expect(sizes).toEqual(['portrait', 'landscape']);
  });

  it('holds hostile texts as they are, without signs that XML cannot hold', () => {
    expect(document.text).toContain('=1+1 | @SUM(A1) | +49 30 | -1 | \t=2 | <b>&amp;" | abc |  | it\'s');
  });

  it('says language, title, publisher and day of the report', () => {
    const core = file.xml('docProps/core.xml');
    const said = (name: string) => all(core, name)[0]?.text;
    expect(said('dc:title')).toBe(fullReport.title);
    expect(said('dc:creator')).toBe('Beispielstadt');
    expect(said('dcterms:created')).toBe('2024-12-31T00:00:00Z');
    expect(all(file.xml('word/styles.xml'), 'w:lang')[0]?.attributes['w:val']).toBe('de-DE');
  });

  it('is the same file every time', async () => {
    expect(Buffer.compare(await writeReport('docx', fullReport, shop), bytes)).toBe(0);
  });
});

it('has no contents and no numbers of chapters in a compact report, and speaks English', async () => {
  const english = readOffice(await writeReport('docx', englishReport, shop));
  expect(all(english.xml('word/document.xml'), 'w:sdt')).toEqual([]);
  expect(all(english.xml('word/styles.xml'), 'w:lang')[0]?.attributes['w:val']).toBe('en-GB');
  expect(english.xml('word/document.xml').text).not.toContain('1 Soziale Belastung');
});
