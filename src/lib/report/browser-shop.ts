import { browserDocumentFonts } from './docx/browser-document-fonts.ts';
import { once } from './once.ts';
import { browserPrinter } from './pdf/browser-printer.ts';
import { browserPictures } from './picture/browser-pictures.ts';
import type { ReportShop } from './write-report.ts';

/** What reports are written with in a worker of the page, from files of this site; to be kept for all of them. */
export const browserShop = (): ReportShop => ({
  printer: once(browserPrinter),
  pictures: once(browserPictures),
  documentFonts: once(browserDocumentFonts)
});
