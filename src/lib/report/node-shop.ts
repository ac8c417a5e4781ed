import { nodeDocumentFonts } from './docx/node-document-fonts.ts';
import { once } from './once.ts';
import { nodePrinter } from './pdf/node-printer.ts';
import { nodePictures } from './picture/node-pictures.ts';
import type { ReportShop } from './write-report.ts';

/** What reports are written with on the command line; to be kept for all of them. */
export const nodeShop = (): ReportShop => ({
  printer: once(nodePrinter),
  pictures: once(nodePictures),
  documentFonts: once(nodeDocumentFonts)
});
