import {
  AlignmentType,
  Paragraph,
  Table as WordTable,
  TableCell as WordCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType
} from 'docx';
import { columnShares, leastWidth } from '../document/column-widths.ts';
import type { Fact, Table, TableCell, TableColumn } from '../document/report-document.ts';
import { rule, styleOf } from './document-styles.ts';
import {
  charactersPerMillimetre,
  ink,
  ink2,
  line,
  smallCharactersPerMillimetre,
  twips,
  upright
} from './measures.ts';

/** Whether a table needs a page that lies on its side. */
export const isWide = (table: Table): boolean => leastWidth(table) > upright * smallCharactersPerMillimetre;

/** Whether a table is set in small type to fit. */
const isDense = (table: Table, width: number): boolean => leastWidth(table) > width * charactersPerMillimetre;

const none = { style: 'none' } as const;
const noLines = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none
};
const inset = { top: 45, bottom: 45, left: 90, right: 90 };

/** A table with a head that is repeated on every page; `width` in millimetres. */
export function wordTable(table: Table, width: number): WordTable {
  const dense = isDense(table, width);
  const shares = columnShares(
    table,
    width * (dense ? smallCharactersPerMillimetre : charactersPerMillimetre)
  );
  return new WordTable({
    ...frame(shares, width),
    tableLook: { firstRow: true, firstColumn: false, noVBand: true, noHBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map((column) => headCell(column, dense))
      }),
      ...table.rows.map((row, index) =>
        bodyRow(row, table.columns, { keepNext: staysWithNext(index, table.rows.length), dense })
      )
    ]
  });
}

const frame = (shares: readonly number[], width: number) => ({
  layout: TableLayoutType.FIXED,
  width: { size: twips(width), type: WidthType.DXA },
  columnWidths: shares.map((share) => Math.floor(twips(width) * share)),
  borders: noLines,
  margins: inset
});

const headCell = ({ label, align }: TableColumn, dense: boolean) =>
  new WordCell({
    verticalAlign: 'bottom',
    borders: { top: rule(8, ink), bottom: rule(6, ink) },
    children: [text(label, styleOf.tableHead, align, { keepNext: true, dense })]
  });

/** A short table stays on one page; of a long one no single row stands alone, and the source stays with the last. */
const staysWithNext = (index: number, count: number) => count <= 12 || index < 2 || index >= count - 3;

const bodyRow = (row: readonly TableCell[], columns: readonly TableColumn[], look: TextLook) =>
  new TableRow({
    cantSplit: true,
    children: row.map(
      (cell, index) =>
        new WordCell({
          borders: { bottom: rule(4, line) },
          children: [bodyText(cell, columns[index]?.align ?? 'start', look)]
        })
    )
  });

interface TextLook {
  keepNext?: boolean;
  dense?: boolean;
  color?: string;
}

const bodyText = (cell: TableCell, align: TableColumn['align'], look: TextLook) =>
  text(cell.text, styleOf.tableText, align, cell.kind === 'sign' ? { ...look, color: ink2 } : look);

const text = (
  content: string,
  style: string,
  align: TableColumn['align'],
  { keepNext, dense, color }: TextLook
) =>
  new Paragraph({
    style,
    keepNext: keepNext === true,
    alignment: align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children: [new TextRun({ text: content, ...(color ? { color } : {}), ...(dense ? { size: 15 } : {}) })]
  });

/** Terms and what is said of them, as a table of two columns. */
export const factTable = (facts: readonly Fact[], width: number): WordTable =>
  new WordTable({
    ...frame([0.27, 0.73], width),
    tableLook: { firstRow: false, firstColumn: true, noVBand: true, noHBand: true },
    rows: facts.map(
      ({ term, text: said }, index) =>
        new TableRow({
          cantSplit: true,
          children: [factCell(term, styleOf.tableHead, index), factCell(said, styleOf.tableText, index)]
        })
    )
  });

const factCell = (content: string, style: string, index: number) =>
  new WordCell({
    borders: { ...(index === 0 ? { top: rule(8, ink) } : {}), bottom: rule(4, line) },
    children: content.split('\n').map((part) => text(part, style, 'start', {}))
  });
