import type PptxGenJS from 'pptxgenjs';
import { columnShares } from '../document/column-widths.ts';
import type { Fact, Table, TableCell, TableColumn } from '../document/report-document.ts';
import { content, ink, ink2, inner, line, sans, slide } from './slide-design.ts';
import { tableRoom } from './slide-parts.ts';

const none = { type: 'none' } as const;
type Lines = PptxGenJS.TableCellProps['border'];

const below = (color: string, pt: number): Lines => [none, none, { type: 'solid', color, pt }, none];
const around: Lines = [
  { type: 'solid', color: ink, pt: 1.25 },
  none,
  { type: 'solid', color: ink, pt: 1 },
  none
];

/** A table that can be changed in the slide. */
export function drawTable(drawn: PptxGenJS.Slide, table: Table, caption: string): void {
  const fontSize = table.columns.length > 7 ? 11 : 13;
  const head = table.columns.map((column) => headCell(column, fontSize));
  const rows = table.rows.map((row) =>
    row.map((cell, index) => bodyCell(cell, table.columns[index], fontSize))
  );
  drawn.addText(caption, {
    x: slide.side,
    y: content.y - 0.2,
    w: inner,
    h: 0.3,
    margin: 0,
    valign: 'top',
    fontFace: sans,
    fontSize: 13,
    bold: true,
    color: ink
  });
  drawn.addTable([head, ...rows], {
    x: slide.side,
    y: content.y + 0.16,
    w: inner,
    colW: columnShares(table, tableRoom).map((share) => share * inner),
    objectName: `${headed} ${caption}`,
    margin: [0.035, 0.08, 0.035, 0.08],
    fontFace: sans
  });
}

/** How the name of a table with a head begins until the file is settled. */
export const headed = 'headed:';

const headCell = ({ label, align }: TableColumn, fontSize: number): PptxGenJS.TableCell => ({
  text: label,
  options: {
    bold: true,
    color: ink2,
    fontSize: fontSize - 1,
    align: sideOf(align),
    valign: 'bottom',
    border: around
  }
});

const bodyCell = (
  cell: TableCell,
  column: TableColumn | undefined,
  fontSize: number
): PptxGenJS.TableCell => ({
  text: cell.text,
  options: {
    color: cell.kind === 'sign' ? ink2 : ink,
    fontSize,
    align: sideOf(column?.align ?? 'start'),
    valign: 'top',
    border: below(line, 0.75)
  }
});

const sideOf = (align: TableColumn['align']) => (align === 'end' ? 'right' : 'left');

/** Terms and what is said of them. */
export function drawFacts(drawn: PptxGenJS.Slide, facts: readonly Fact[]): void {
  const rows = facts.map(({ term, text }): PptxGenJS.TableRow => [
    { text: term, options: { bold: true, color: ink2, fontSize: 14, border: below(line, 0.75) } },
    { text, options: { color: ink, fontSize: 14, border: below(line, 0.75) } }
  ]);
  drawn.addTable(rows, {
    x: slide.side,
    y: content.y,
    w: inner,
    colW: [3, inner - 3],
    margin: [0.06, 0.08, 0.06, 0.08],
    fontFace: sans,
    valign: 'top'
  });
}
