import { Footer, Header, PageNumber, PageOrientation, Paragraph, SectionType, Tab, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import type { ReportDocument } from '../document/report-document.ts';
import type { Piece } from './document-blocks.ts';
import { rule, styleOf } from './document-styles.ts';
import { across, ink, page, twips, upright } from './measures.ts';

/** Pages of the pieces: upright, and on their side where a table needs it. */
export function documentPages(pieces: readonly Piece[], report: ReportDocument): ISectionOptions[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.across === piece.across) last.children.push(...piece.children);
    else runs.push({ across: piece.across, children: [...piece.children] });
  }
  return runs.map((run, index) => pagesOf(run, report, index === 0));
}

const pagesOf = (run: Piece, report: ReportDocument, isFirst: boolean): ISectionOptions => ({
  properties: {
    titlePage: isFirst,
    type: SectionType.NEXT_PAGE,
    page: {
      size: {
        width: twips(page.width),
        height: twips(page.height),
        orientation: run.across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
      },
      margin: {
        left: twips(page.side),
        right: twips(page.side),
        top: twips(page.top),
        bottom: twips(page.bottom),
        header: twips(12),
        footer: twips(11)
      }
    }
  },
  ...runningLines(report, run.across ? across : upright, isFirst),
  children: run.children
});

/** The first page has its title already. */
function runningLines(report: ReportDocument, width: number, isFirst: boolean) {
  const header = new Header({ children: [new Paragraph({ style: styleOf.running, text: report.title })] });
  const footer = new Footer({ children: [footerLine(report, width)] });
  if (!isFirst) return { headers: { default: header }, footers: { default: footer } };
  const empty = new Header({ children: [new Paragraph({ style: styleOf.running })] });
  const first = report.layout === 'book' ? new Footer({ children: [new Paragraph({})] }) : footer;
  return { headers: { default: header, first: empty }, footers: { default: footer, first } };
}

const footerLine = ({ publisher, dateText, labels }: ReportDocument, width: number) =>
  new Paragraph({
    style: styleOf.running,
    rightTabStop: twips(width),
    border: { top: { ...rule(6, ink), space: 6 } },
    children: [
      new TextRun({ children: [`${publisher} · ${dateText}`, new Tab()] }),
      new TextRun({
        children: [`${labels.page} `, PageNumber.CURRENT, ` ${labels.of} `, PageNumber.TOTAL_PAGES]
      })
    ]
  });
