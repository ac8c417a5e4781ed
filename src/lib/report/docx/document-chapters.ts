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
    chapter(section, context, 0, report.layout === 'book' && index === 0)
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

function chapter(section: Section, context: BlockContext, depth: number, newPage: boolean): Piece[] {
  const heading = new Paragraph({
    heading: levels[Math.min(depth, levels.length - 1)] ?? HeadingLevel.HEADING_3,
    text: `${context.numbers.get(section) ?? ''} ${section.title}`.trim(),
    pageBreakBefore: section.ownPage || newPage
  });
  const pieces = [
    { across: false, children: [heading] },
    ...section.blocks.map((block, index) =>
      documentBlock(block, context, isIntroduction(block, section.blocks[index + 1]))
    )
  ];
  return [
    ...withHeading(pieces),
    ...section.sections.flatMap((part) => chapter(part, context, depth + 1, false))
  ];
}

/** What introduces a table or a figure stays with it. */
const isIntroduction = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'paragraph' && (next?.kind === 'table' || next?.kind === 'figure');

/** A heading before a wide table goes with it onto its page. */
function withHeading([heading, first, ...others]: Piece[]): Piece[] {
  if (!heading) return [];
  if (!first) return [heading];
  if (!first.across) return [heading, first, ...others];
  return [{ across: true, children: [...heading.children, ...first.children] }, ...others];
}
