import { Document, Packer } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { numbersOf } from '../document/numbering.ts';
import type { ReportDocument } from '../document/report-document.ts';
import { setCoreProperties } from '../office/core-properties.ts';
import { officeFile, partsOf } from '../office/office-parts.ts';
import { printableTexts } from '../office/printable-texts.ts';
import type { PictureMaker } from '../picture/picture-maker.ts';
import { documentPieces } from './document-chapters.ts';
import { documentPages } from './document-pages.ts';
import { documentStyles } from './document-styles.ts';
import { embeddedFonts, setFontKeys } from './embedded-fonts.ts';
import type { DocumentFonts } from './embedded-fonts.ts';
import { numberings } from './numberings.ts';
import { settleNumbers } from './settled-numbers.ts';

/** What a text document is made with. */
export interface DocumentShop {
  pictures: () => Promise<PictureMaker>;
  documentFonts: () => Promise<DocumentFonts>;
}

/**
 * A report as a text document that can be gone on with: headings, captions and notes by styles, contents with pages,
 * tables with heads, pictures with their alternative texts. Throws PictureNotDrawable.
 */
export async function docxOf(report: ReportDocument, shop: DocumentShop): Promise<Uint8Array> {
  const written = wordDocument(printableTexts(report), await shop.pictures(), await shop.documentFonts());
  const parts = partsOf(new Uint8Array(await Packer.toArrayBuffer(written)));
  setCoreProperties(parts, report);
  setFontKeys(parts);
  settleNumbers(parts);
  return officeFile(parts);
}

function wordDocument(report: ReportDocument, pictures: PictureMaker, fonts: DocumentFonts): Document {
  let lists = 0;
  const context = {
    labels: report.labels,
    numbers: numbersOf(report),
    pictures,
    nextList: () => (lists += 1)
  };
  return new Document({
    title: report.title,
    styles: documentStyles(report.locale),
    numbering: numberings,
    fonts: embeddedFonts(fonts),
    pageNumbers: estimatePageNumbers,
    sections: documentPages(documentPieces(report, context), report)
  });
}
