import { beforeAll, describe, expect, it } from 'vitest';
import { nodePrinter } from '../../../src/lib/report/pdf/node-printer.ts';
import type { PdfPrinter } from '../../../src/lib/report/pdf/pdf-printer.ts';
import { ReportNotPrintable } from '../../../src/lib/report/pdf/pdf-printer.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';
import { smallReport } from './small-report.ts';

let printer: PdfPrinter;
beforeAll(async () => {
  printer = await nodePrinter();
});

describe('a printed report', () => {
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    bytes = await printer.print(smallReport);
    pdf = await readPdf(bytes);
  });
  const roles = (role: string) => pdf.roles.filter((node) => node.role === role);

  it('says title, language and that it is tagged', () => {
    expect(pdf).toMatchObject({ title: smallReport.title, language: 'de-DE', tagged: true });
  });

  it('has a bookmark for every chapter and its parts', () => {
    expect(pdf.bookmarks).toEqual(['1 Soziale Belastung', '1.1 Grenzen']);
  });

  it('tags headings, lists, tables with their heads, and pictures with their alternative text', () => {
    expect(roles('H1')).toHaveLength(1);
    expect(roles('H2')).toHaveLength(1);
    expect(roles('LI')).toHaveLength(2);
    expect(roles('Table')).toHaveLength(1);
    expect(roles('TH')).toHaveLength(2);
    expect(roles('TD')).toHaveLength(4);
    expect(roles('Figure').map(({ alt }) => alt)).toEqual(['Karte: Nord und Süd sind hoch belastet.']);
  });

  it('prints texts as they are, none as markup', () => {
    expect(pdf.text).toContain('= keine Überschrift, $ keine Formel, @ kein Verweis');
    expect(pdf.text).toContain('1,52');
    expect(pdf.text).toContain('gesperrt');
    expect(pdf.text).toContain('Quelle: Stadt');
  });

  it('begins a chapter of its own page on a new one', () => expect(pdf.pages).toBe(2));

  it('is the same file every time', async () => {
    expect(Buffer.compare(await printer.print(smallReport), bytes)).toBe(0);
  });
});

it('refuses what cannot be set, with what the typesetter said', async () => {
  const section = { ...smallReport.sections[0]!, blocks: [{ kind: 'film' } as never] };
  const printing = printer.print({ ...smallReport, sections: [section] });
  await expect(printing).rejects.toThrow(ReportNotPrintable);
  await expect(printing).rejects.toThrow('unknown block: film');
});
