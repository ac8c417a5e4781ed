import { beforeAll, describe, expect, it } from 'vitest';
import type { Figure, ReportDocument, Section } from '../../../src/lib/report/document/report-document.ts';
import { nodePrinter } from '../../../src/lib/report/pdf/node-printer.ts';
import type { PdfPrinter } from '../../../src/lib/report/pdf/pdf-printer.ts';
import { ReportNotPrintable } from '../../../src/lib/report/pdf/pdf-printer.ts';
import { updatedPdf } from '../../../src/lib/report/pdf/updated-pdf.ts';
import { checkedPdf, type CheckedPdf } from './accessible-pdf.ts';
import { smallReport } from './small-report.ts';

let printer: PdfPrinter;
let bytes: Uint8Array;
let pdf: CheckedPdf;
const checked = async (report: ReportDocument) => checkedPdf(await printer.print(report));
const [chapter] = smallReport.sections;
/** The small report with other blocks in its chapter. */
const withBlocks = (...blocks: NonNullable<typeof chapter>['blocks']): ReportDocument => ({
  ...smallReport,
  sections: [{ ...chapter!, blocks }]
});

/** The file as the typesetter wrote it, before what was added behind its end. */
function unmarked(file: Uint8Array): Uint8Array {
  const text = Buffer.from(file).toString('latin1');
  const table = Number(/\/Prev (\d+)/.exec(text.slice(text.lastIndexOf('trailer')))?.[1]);
  return file.slice(0, text.indexOf('%%EOF', table) + '%%EOF'.length);
}

beforeAll(async () => {
  printer = await nodePrinter();
  bytes = await printer.print(smallReport);
  pdf = await checkedPdf(bytes);
});

describe('a printed report', () => {
  it('keeps to every rule that a machine can check, whatever its layout', async () => {
    expect(pdf.faults).toEqual([]);
    expect((await checked({ ...smallReport, layout: 'compact' })).faults).toEqual([]);
    expect((await checked({ ...smallReport, layout: 'book' })).faults).toEqual([]);
  });

  it('has a bookmark for every chapter and its parts, with their numbers', () => {
    expect(pdf.bookmarks).toEqual([
      { title: '1 Soziale Belastung', depth: 1 },
      { title: '1.1 Grenzen', depth: 2 }
    ]);
  });

  it('says pictures in words', () => {
    expect(pdf.alternatives).toEqual(['Karte: Nord und Süd sind hoch belastet.']);
  });

  it('prints texts as they are, none as markup', () => {
    expect(pdf.text).toContain('= keine Überschrift, $ keine Formel, @ kein Verweis');
    expect(pdf.text).toContain('Tabelle 1.1 · Rangfolge');
    expect(pdf.text).toContain('1,52');
    expect(pdf.text).toContain('gesperrt');
    expect(pdf.text).toContain('Quelle: Stadt');
  });

  it('begins a chapter of its own page on a new one; a book begins with cover and contents', async () => {
    expect(pdf.pages).toHaveLength(2);
    expect((await checked({ ...smallReport, layout: 'book' })).pages).toHaveLength(4);
  });

  it('puts short parts that stay together two to a page, and lists very many of them in columns', async () => {
    const [part] = chapter!.sections;
    const table = chapter!.blocks.find(({ kind }) => kind === 'table')!;
    const book = (count: number, blocks: Section['blocks']): ReportDocument => {
      const sections = Array.from({ length: count }, (_, i) => {
        return { ...part!, id: `part-${i}`, blocks, ownPage: false, keptTogether: true as const };
      });
      return { ...smallReport, layout: 'book', sections: [{ ...chapter!, blocks: [], sections }] };
    };
    const few = await checked(book(4, [table, table, table, table]));
    expect(few.faults).toEqual([]);
    expect(few.pages).toHaveLength(5);
    const many = await checked(book(130, part!.blocks));
    expect(many.faults).toEqual([]);
    expect(many.pages).toHaveLength(12);
  });

  it('is the same file every time', async () => {
    expect(Buffer.compare(await printer.print(smallReport), bytes)).toBe(0);
  });
});

describe('the check of printed reports', () => {
  it('finds a picture without words, and the file then does not call itself PDF/UA', async () => {
    const picture = chapter!.blocks.find(({ kind }) => kind === 'figure') as Figure;
    const { faults } = await checked(withBlocks({ ...picture, alternative: '' }));
    expect(faults).toContain('a picture without words');
    expect(faults).toContain('the metadata name no part of PDF/UA');
  });

  it('finds a heading at the end of a page', async () => {
    const [part] = chapter!.sections;
    const sections = [{ ...chapter!, sections: [{ ...part!, blocks: [] }] }];
    expect((await checked({ ...smallReport, sections })).faults).toEqual([
      'page 2: heading at its end: 1.1 Grenzen'
    ]);
  });

  it('finds letters that no font has', async () => {
    const { faults } = await checked(withBlocks({ kind: 'paragraph', tone: 'text', text: 'Ein 漢 hier' }));
    expect(faults.join()).toContain('letters that the font does not have');
  });

  it('finds a file that was not marked', async () => {
    expect((await checkedPdf(unmarked(bytes))).faults).toEqual([
      'readers do not show the title',
      'the metadata name no part of PDF/UA'
    ]);
  });
});

describe('wide tables', () => {
  const wide = (columns: number, rows: number): ReportDocument =>
    withBlocks({
      kind: 'table',
      id: 'wide',
      caption: 'Breit',
      columns: Array.from({ length: columns }, (_, i) => ({
        label: `Kinderbetreuungsquote ${i}`,
        align: i === 0 ? 'start' : 'end'
      })),
      rows: Array.from({ length: rows }, (_, row) => [
        { kind: 'text' as const, text: `Familiengrundschulzentrum Nord ${row}` },
        ...Array.from({ length: columns - 1 }, (_, i) => ({
          kind: 'number' as const,
          text: `1.${100 + i},${10 + row}`,
          value: 1100 + i + (10 + row) / 100
        }))
      ]),
      source: 'Stadt'
    });

  it('stay on the page in smaller type, across it where they have to', async () => {
    const upright = await checked(wide(9, 40));
    expect(upright.faults).toEqual([]);
    expect(upright.pages.every(({ width, height }) => width < height)).toBe(true);
    const across = await checked(wide(15, 20));
    expect(across.faults).toEqual([]);
    expect(across.pages.some(({ width, height }) => width > height)).toBe(true);
  });
});

it('refuses what cannot be set, with what the typesetter said', async () => {
  const printing = printer.print(withBlocks({ kind: 'film' } as never));
  await expect(printing).rejects.toThrow(ReportNotPrintable);
  await expect(printing).rejects.toThrow('unknown block: film');
});

it('updates a file behind its end, and refuses what is built in another way', () => {
  const plain = unmarked(bytes);
  const updated = updatedPdf(plain, (file) => file.replace(file.root, file.object(file.root)));
  expect(Buffer.compare(updated.slice(0, plain.length), plain)).toBe(0);
  const refused = [new TextEncoder().encode('%PDF-1.7\nstartxref\n9\n%%EOF'), plain.slice(0, -9)];
  for (const other of refused) expect(() => updatedPdf(other, () => {})).toThrow(RangeError);
});
