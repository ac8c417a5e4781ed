import type { ReportDocument } from './document/report-document.ts';
import type { DocumentFonts } from './docx/embedded-fonts.ts';
import type { PdfPrinter } from './pdf/pdf-printer.ts';
import type { PictureMaker } from './picture/picture-maker.ts';
import type { ReportFormat } from './report-format.ts';

/** What the writers work with: `nodeShop` on the command line, `browserShop` in a worker; opened when first needed. */
export interface ReportShop {
  printer: () => Promise<PdfPrinter>;
  pictures: () => Promise<PictureMaker>;
  documentFonts: () => Promise<DocumentFonts>;
}

/**
 * A report as a file; the same report gives the same bytes. Writers are loaded when they are first needed.
 * Throws ReportNotPrintable, PictureNotDrawable.
 */
export const writeReport = (
  format: ReportFormat,
  report: ReportDocument,
  shop: ReportShop
): Promise<Uint8Array> => writers[format](report, shop);

type Write = (report: ReportDocument, shop: ReportShop) => Promise<Uint8Array>;

const writers: Readonly<Record<ReportFormat, Write>> = {
  pdf: async (report, { printer }) => (await printer()).print(report),
  docx: async (report, shop) => (await import('./docx/write-docx.ts')).docxOf(report, shop),
  pptx: async (report, { pictures }) =>
    (await import('./pptx/write-pptx.ts')).pptxOf(report, await pictures()),
  xlsx: async (report) => (await import('./xlsx/write-xlsx.ts')).xlsxOf(report),
  html: async (report) => (await import('./html/write-html.ts')).htmlOf(report)
};
