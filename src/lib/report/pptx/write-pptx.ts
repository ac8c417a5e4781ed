import PptxGenJS from 'pptxgenjs';
import type { ReportDocument } from '../document/report-document.ts';
import { languageTag, setCoreProperties } from '../office/core-properties.ts';
import { officeFile, partsOf } from '../office/office-parts.ts';
import { printableTexts } from '../office/printable-texts.ts';
import type { PictureMaker } from '../picture/picture-maker.ts';
import { drawSlide, drawTitle } from './draw-slides.ts';
import { settleSlides } from './settled-slides.ts';
import { defineLayouts } from './slide-layouts.ts';
import { slidePlan } from './slide-plan.ts';

/** A report as slides, one message each, with tables that can be changed and notes. Throws PictureNotDrawable. */
export async function pptxOf(report: ReportDocument, pictures: PictureMaker): Promise<Uint8Array> {
  const printable = printableTexts(report);
  const slides = new PptxGenJS();
  defineLayouts(slides, printable);
  drawTitle(slides, printable);
  for (const planned of slidePlan(printable)) drawSlide(slides, planned, { report: printable, pictures });
  const bytes = (await slides.write({ outputType: 'uint8array' })) as Uint8Array;
  const parts = partsOf(bytes);
  settleSlides(parts, languageTag[report.locale]);
  setCoreProperties(parts, report);
  return officeFile(parts);
}
