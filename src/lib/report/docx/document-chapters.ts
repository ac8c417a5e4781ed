import { HeadingLevel, Paragraph, TableOfContents } from 'docx';
import type { FileChild } from 'docx';
import type { Block, ReportDocument, Section } from '../document/report-document.ts';
import { documentBlock, spacer, textParagraph } from './document-blocks.ts';
import type { BlockContext, Piece } from './document-blocks.ts';
import { styleOf } from './document-styles.ts';
import { factTable } from './document-table.ts';
import { upright } from './measures.ts';

/** Title, facts and contents, and behind them the chapters. */
export const documentPieces = (report: ReportDocument, context: BlockContext): Piece[] => [
  { across: false, children: cover(report) },
  ...report.sections.flatMap((section, index) =>
    chapter(section, context, {
      depth: 0,
      newPage: section.ownPage || (report.layout === 'book' && index === 0)
    })
  )
];

const cover = (report: ReportDocument): FileChild[] => [
  new Paragraph({ heading: HeadingLevel.TITLE, text: report.title, ...spaceAbove(report) }),
  textParagraph(report.subtitle, styleOf.subtitle),
  ...(report.facts.length > 0 ? [factTable(report.facts, upright), spacer()] : []),
  ...(report.layout === 'compact' ? [] : contents(report))
];

/** A book has a page for its title. */
const spaceAbove = ({ layout }: ReportDocument) =>
  layout === 'book' ? { spacing: { before: 4200, after: 120 } } : {};

const contents = ({ labels, layout }: ReportDocument): FileChild[] => [
  new Paragraph({ style: styleOf.contents, text: labels.contents, pageBreakBefore: layout === 'book' }),
  new TableOfContents(labels.contents, { hyperlink: true, headingStyleRange: '1-2' })
];

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** How a chapter begins. */
interface Beginning {
  depth: number;
  newPage: boolean;
}

function chapter(section: Section, context: BlockContext, { depth, newPage }: Beginning): Piece[] {
  const heading = new Paragraph({
    heading: levels[Math.min(depth, levels.length - 1)] ?? HeadingLevel.HEADING_3,
    text: `${context.numbers.get(section) ?? ''} ${section.title}`.trim(),
    pageBreakBefore: newPage
  });
  const blocks = section.blocks.map((block, index) =>
    documentBlock(block, context, isIntroduction(block, section.blocks[index + 1]))
  );
  const pieces = turnedWithTables([{ across: false, words: 'text', children: [heading] }, ...blocks]);
  return [
    ...pieces,
    ...section.sections.flatMap((part, index) => chapter(part, context, beginning(part, index)))
  ];

  /** No heading stands alone on a page because its first part would begin a new one. */
  function beginning(part: Section, index: number): Beginning {
    return { depth: depth + 1, newPage: part.ownPage && !(index === 0 && section.blocks.length === 0) };
  }
}

/** What introduces a table, a figure or a list stays with it. */
const isIntroduction = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'paragraph' &&
  (block.tone === 'lead' || next?.kind === 'table' || next?.kind === 'figure' || next?.kind === 'list');

/** Words before a wide table go with it onto its page, and notes behind it. */
function turnedWithTables(pieces: readonly Piece[]): Piece[] {
  const turned = pieces.map((piece) => ({ ...piece }));
  turned.forEach((piece, index) => {
    if (piece.words === 'note' && turned[index - 1]?.across) piece.across = true;
  });
  for (let index = turned.length - 2; index >= 0; index -= 1) {
    const piece = turned[index];
    if (piece?.words === 'text' && turned[index + 1]?.across) piece.across = true;
  }
  return turned;
}
