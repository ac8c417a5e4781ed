import type PptxGenJS from 'pptxgenjs';
import * as m from '../../messages/compiled/messages.js';
import type { Figure, KeyFigures, ReportDocument } from '../document/report-document.ts';
import type { PictureMaker } from '../picture/picture-maker.ts';
import { fittedSize, pictureSize } from '../picture/picture-size.ts';
import { printPixels } from '../picture/print-pixels.ts';
import { base64Of } from './base64-of.ts';
import { accent, content, ink, ink2, inner, layouts, sans, serif, slide } from './slide-design.ts';
import type { Slide, SlideCaption, SlideContent } from './slide-plan.ts';
import { drawFacts, drawTable } from './slide-table.ts';

/** What slides are drawn with. */
export interface SlideShop {
  report: ReportDocument;
  pictures: PictureMaker;
}

/** The first slide. */
export function drawTitle(slides: PptxGenJS, report: ReportDocument): void {
  const first = slides.addSlide({ masterName: layouts.title });
  first.addText(report.title, { placeholder: 'title' });
  first.addText(report.subtitle, { placeholder: 'subtitle' });
  first.addText(
    [
      `${report.publisher} · ${report.dateText}`,
      ...report.facts.map(({ term, text }) => `${term}: ${text}`)
    ].map((text) => ({ text, options: { breakLine: true } })),
    {
      x: slide.side,
      y: 5.2,
      w: inner,
      h: 1.7,
      margin: 0,
      valign: 'top',
      fontFace: sans,
      fontSize: 14,
      color: ink2
    }
  );
}

/** A slide with its message, what proves it, and the notes of its speaker. */
export function drawSlide(slides: PptxGenJS, planned: Slide, shop: SlideShop): void {
  const drawn = slides.addSlide({ masterName: layouts.content });
  drawn.addText(planned.chapter === planned.headline ? shop.report.title : planned.chapter, {
    placeholder: 'chapter'
  });
  const fontSize = headlineSize(planned.headline.length);
  drawn.addText([{ text: planned.headline, options: { fontSize } }], { placeholder: 'title' });
  drawContent(drawn, planned, shop);
  const foot = [remarkText(planned.content, shop.report), sourceText(planned.source, shop.report)];
  drawn.addText(foot.filter((text) => text !== '').join('  ·  '), footOptions);
  drawn.addNotes(planned.notes);
}

/** Long headlines stay within two lines. */
const headlineSize = (length: number) => (length > 150 ? 18 : length > 100 ? 21 : 26);

const footOptions = {
  x: slide.side,
  y: 6.62,
  w: inner,
  h: 0.3,
  margin: 0,
  valign: 'middle',
  fontFace: sans,
  fontSize: 11,
  color: ink2
} as const;

function drawContent(drawn: PptxGenJS.Slide, { headline, content: planned }: Slide, shop: SlideShop): void {
  switch (planned.kind) {
    case 'statements':
      return planned.items.forEach((item, index) => drawStatement(drawn, item, index, planned.items.length));
    case 'figure':
      return drawFigure(drawn, planned.figure, captionOf(planned.caption, headline), shop.pictures);
    case 'table':
      return drawTable(drawn, planned.table, captionOf(planned.caption, headline));
    case 'facts':
      return drawFacts(drawn, planned.items);
    case 'points':
      return drawPoints(drawn, planned.items);
    default:
      return planned satisfies never;
  }
}

const captionOf = ({ kind, number, text }: SlideCaption, headline: string): string =>
  `${kind} ${number}`.trim() + (headline.startsWith(text) ? '' : ` · ${text}`);

const statementHeight = 1.12;
const numberWidth = 2.3;

/** A number that fits stands large before its sentence. */
function drawStatement(
  drawn: PptxGenJS.Slide,
  { number, text }: KeyFigures['items'][number],
  index: number,
  count: number
): void {
  const height = Math.min(statementHeight, content.height / count);
  const y = content.y + index * height;
  const place = { y, h: height, margin: 0, valign: 'middle' } as const;
  const fontSize = number.length > 14 ? 15 : number.length > 7 ? 22 : 34;
  drawn.addText(number, {
    ...place,
    x: slide.side,
    w: numberWidth,
    align: 'right',
    fontFace: serif,
    fontSize,
    color: accent
  });
  const x = slide.side + numberWidth + 0.35;
  drawn.addText(text, {
    ...place,
    x,
    w: inner - numberWidth - 0.35,
    fontFace: sans,
    fontSize: 17,
    color: ink
  });
}

const captionHeight = 0.3;

function drawFigure(drawn: PptxGenJS.Slide, figure: Figure, caption: string, pictures: PictureMaker): void {
  const size = pictureSize(figure.svg);
  const room = { width: inner, height: content.height - captionHeight };
  const { width, height } = fittedSize(size, room);
  drawn.addText(caption, { x: slide.side, y: content.y - 0.12, w: inner, h: captionHeight, ...captionStyle });
  const pixels = printPixels(width * 25.4, size.width / size.height);
  drawn.addImage({
    data: `image/png;base64,${base64Of(pictures.png(figure.svg, pixels))}`,
    x: slide.side,
    y: content.y + captionHeight - 0.05,
    w: width,
    h: height,
    altText: figure.alternative,
    objectName: caption
  });
  drawReading(drawn, figure.alternative, slide.side + width + 0.4);
}

/** What is to be seen stands beside the picture where there is room for it. */
function drawReading(drawn: PptxGenJS.Slide, text: string, x: number): void {
  const w = slide.width - slide.side - x;
  const fontSize = text.length > 320 ? 13 : 15;
  if (w < 2.8 || text.length > 620) return;
  const place = { x, y: content.y + captionHeight, w, h: content.height - captionHeight, margin: 0 };
  drawn.addText(text, {
    ...place,
    valign: 'top',
    fontFace: sans,
    fontSize,
    color: ink,
    lineSpacingMultiple: 1.1
  });
}

const captionStyle = {
  margin: 0,
  valign: 'top',
  fontFace: sans,
  fontSize: 13,
  bold: true,
  color: ink
} as const;

const drawPoints = (drawn: PptxGenJS.Slide, items: readonly string[]): void => {
  drawn.addText(
    items.map((text) => ({
      text,
      options: { bullet: items.length > 1, breakLine: true, paraSpaceAfter: 8 }
    })),
    {
      x: slide.side,
      y: content.y,
      w: inner,
      h: content.height,
      margin: 0,
      valign: 'top',
      fontFace: sans,
      fontSize: 17,
      color: ink
    }
  );
};

/** Says which rows or entries are shown where it is not all of them. */
function remarkText(planned: SlideContent, { locale }: ReportDocument): string {
  if (!('remark' in planned)) return '';
  const { from, to, of } = planned.remark;
  if (from === 1 && to === of) return '';
  const said = planned.kind === 'table' ? m.files_rows : m.files_entries;
  return said({ from, to, of }, { locale });
}

const sourceText = (source: string, { labels }: ReportDocument) =>
  source === '' ? '' : `${labels.source}: ${source}`;
