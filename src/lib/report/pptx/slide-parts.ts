import { columnShares } from '../document/column-widths.ts';
import type { Fact, KeyFigures, Table } from '../document/report-document.ts';
import type { TableRemark } from './slide-plan.ts';

/** How much a slide holds. */
const most = { statements: 4, lines: 13, rows: 12, slidesOfTable: 2 } as const;

/** How many characters a line of a table on a slide holds. */
export const tableRoom = 130;
const factRoom = 95;
const pointRoom = 105;

/** Key figures by the slides they fit on, about evenly many on each. */
export function statementParts(items: KeyFigures['items']): KeyFigures['items'][] {
  const slides = Math.ceil(items.length / most.statements);
  const each = Math.ceil(items.length / slides);
  return Array.from({ length: slides }, (_, index) => items.slice(index * each, (index + 1) * each));
}

/** Facts by the slides they fit on; of a long list, as of a glossary, there is only the first slide. */
export const factParts = (items: readonly Fact[]): Fact[][] =>
  filled(items, ({ text }) => Math.ceil(text.length / factRoom)).slice(0, most.slidesOfTable);

/** Points of a list by the slides they fit on. */
export const listParts = (items: readonly string[]): string[][] =>
  filled(items, (text) => 0.5 + Math.ceil(text.length / pointRoom)).slice(0, most.slidesOfTable);

/**
 * Rows of a table by the slides they fit on, twelve at most on each. A table that needs more than two slides has one,
 * with its first rows.
 */
export function tableParts(table: Table): { rows: Table['rows']; remark: TableRemark }[] {
  const shares = columnShares(table, tableRoom);
  const linesOf = (row: Table['rows'][number]) =>
    Math.max(...row.map(({ text }, index) => Math.ceil(text.length / ((shares[index] ?? 1) * tableRoom))));
  const parts = filled(table.rows, linesOf);
  const shown = parts.length > most.slidesOfTable ? parts.slice(0, 1) : parts;
  let from = 1;
  return shown.map((rows) => {
    const remark = { from, to: from + rows.length - 1, of: table.rows.length };
    from += rows.length;
    return { rows, remark };
  });
}

/** Items one after the other, a new part where the lines or the rows of one are used up. */
function filled<Item>(items: readonly Item[], linesOf: (item: Item) => number): Item[][] {
  const parts: Item[][] = [];
  let lines = Infinity;
  for (const item of items) {
    const more = linesOf(item);
    const last = parts.at(-1);
    if (last && lines + more <= most.lines && last.length < most.rows) {
      last.push(item);
      lines += more;
    } else {
      parts.push([item]);
      lines = more;
    }
  }
  return parts;
}
