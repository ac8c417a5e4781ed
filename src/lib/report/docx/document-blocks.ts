import { ImageRun, Paragraph, Tab, TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { Numbered } from '../document/numbering.ts';
import type {
  Block,
  Figure,
  KeyFigures,
  List,
  Paragraph as ReportParagraph,
  ReportLabels,
  Table
} from '../document/report-document.ts';
import type { PictureMaker } from '../picture/picture-maker.ts';
import { fittedSize, pictureSize } from '../picture/picture-size.ts';
import { printPixels } from '../picture/print-pixels.ts';
import { styleOf } from './document-styles.ts';
import { factTable, isWide, wordTable } from './document-table.ts';
import { serif } from './embedded-fonts.ts';
import { accent, across, pixels, tallest, upright } from './measures.ts';
import { bulletList, numberedList } from './numberings.ts';

/** What blocks need to know of the document they stand in. */
export interface BlockContext {
  labels: ReportLabels;
  numbers: ReadonlyMap<Numbered, string>;
  pictures: PictureMaker;
  /** Counts the lists of the document: each has a number of its own, so that it counts from one. */
  nextList: () => number;
}

/** What stands together on pages of one direction. */
export interface Piece {
  across: boolean;
  /** Words go with the wide table that they stand before, a note with the one that it stands behind. */
  words?: 'text' | 'note';
  children: FileChild[];
}

/** A block of a report as paragraphs and tables; `keepNext` keeps a paragraph on the page of what follows it. */
export function documentBlock(block: Block, context: BlockContext, keepNext: boolean): Piece {
  switch (block.kind) {
    case 'paragraph':
      return { ...straight(paragraphs(block, keepNext)), words: block.tone === 'note' ? 'note' : 'text' };
    case 'list':
      return straight(listParagraphs(block, context.nextList()));
    case 'key_figures':
      return straight(block.items.flatMap(keyFigure));
    case 'facts':
      return straight([factTable(block.items, upright), spacer()]);
    case 'table':
      return tablePiece(block, context);
    case 'figure':
      return straight(figureParagraphs(block, context));
    default:
      return block satisfies never;
  }
}

const straight = (children: FileChild[]): Piece => ({ across: false, children });

const paragraphs = ({ text, tone }: ReportParagraph, keepNext: boolean) =>
  text.split('\n').map((line) => textParagraph(line, paragraphStyle[tone], keepNext));

const paragraphStyle = { text: styleOf.body, lead: styleOf.lead, note: styleOf.note } as const;

/** A paragraph in a style. */
export const textParagraph = (text: string, style: string, keepNext = false): Paragraph =>
  new Paragraph({ style, text, ...(keepNext ? { keepNext } : {}) });

const listParagraphs = ({ items, ordered }: List, instance: number) =>
  items.map((text) => {
    const reference = ordered ? numberedList : bulletList;
    return new Paragraph({ text, numbering: { reference, level: 0, instance } });
  });

/** A number that fits stands before its text, a longer one above it. */
function keyFigure({ number, text }: KeyFigures['items'][number]): Paragraph[] {
  if (number.length > 12)
    return [textParagraph(number, styleOf.longKeyNumber), textParagraph(text, styleOf.body)];
  const size = number.length > 7 ? 26 : 36;
  const shown = new TextRun({ children: [new Tab(), number, new Tab()], font: serif, size, color: accent });
  return [new Paragraph({ style: styleOf.keyFigure, children: [shown, new TextRun(text)] })];
}

function tablePiece(table: Table, context: BlockContext): Piece {
  const wide = isWide(table);
  const caption = captionText(context.labels.table, table, context);
  return {
    across: wide,
    children: [caption, wordTable(table, wide ? across : upright), sourceText(table.source, context.labels)]
  };
}

function figureParagraphs(figure: Figure, context: BlockContext): Paragraph[] {
  const size = pictureSize(figure.svg);
  const { width, height } = fittedSize(size, { width: upright, height: tallest });
  const picture = new ImageRun({
    type: 'png',
    data: context.pictures.png(figure.svg, printPixels(width, size.width / size.height)),
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: figure.id, title: figure.caption, description: figure.alternative }
  });
  return [
    captionText(context.labels.figure, figure, context),
    new Paragraph({ style: styleOf.figure, children: [picture] }),
    sourceText(figure.source, context.labels)
  ];
}

const captionText = (kind: string, block: Table | Figure, { numbers }: BlockContext) =>
  textParagraph(`${kind} ${numbers.get(block) ?? ''} · ${block.caption}`, 'Caption');

/** Also without a source there is a paragraph: two tables without one between them would become one. */
const sourceText = (source: string, labels: ReportLabels) =>
  source === '' ? spacer() : textParagraph(`${labels.source}: ${source}`, styleOf.source);

/** A little space. */
export const spacer = (): Paragraph => textParagraph('', styleOf.spacer);
