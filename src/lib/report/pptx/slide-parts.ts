import { columnShares } from '../document/column-widths.ts';
import type { Fact, KeyFigures, Table } from '../document/report-document.ts';

/** Which rows of a table or entries of a list a slide shows, counted from 1; of a long one only the first have a slide. */
export interface Remark {
  from: number;
  to: number;
  of: number;
}

/** How much a slide holds. */
const most = { statements: 4, lines: 13, rows: 12, slides: 2 } as const;

/** How many characters a line of a table on a slide holds. */
export const tableRoom = 130;
const factRoom = 95;
const termRoom = 24;
const pointRoom = 105;

/** Key figures by the slides they fit on, about evenly many on each. */
export function statementParts(items: KeyFigures['items']): KeyFigures['items'][] {
  const slides = Math.ceil(items.length / most.statements);
  const each = Math.ceil(items.length / slides);
  return Array.from({ length: slides }, (_, index) => items.slice(index * each, (index + 1) * each));
}

/** What one slide shows of a table or list. */
export interface Part<Item> {
  items: Item[];
  remark: Remark;
}

/** Facts by the slides they fit on. */
export const factParts = (items: readonly Fact[]): Part<Fact>[] =>
  parted(
    items,
    ({ term, text }) => 0.25 + Math.max(Math.ceil(term.length / termRoom), Math.ceil(text.length / factRoom))
  );

/** Points of a list by the slides they fit on. */
export const listParts = (items: readonly string[]): Part<string>[] =>
  parted(items, (text) => 0.5 + Math.ceil(text.length / pointRoom));

/** Rows of a table by the slides they fit on. */
export function tableParts(table: Table): Part<Table['rows'][number]>[] {
  const shares = columnShares(table, tableRoom);
  return parted(table.rows, (row) =>
    Math.max(...row.map(({ text }, index) => Math.ceil(text.length / ((shares[index] ?? 1) * tableRoom))))
  );
}

/** At most twelve on a slide; what needs more than two slides has one, with the first of them. */
function parted<Item>(items: readonly Item[], linesOf: (item: Item) => number): Part<Item>[] {
  const parts = filled(items, linesOf);
  const shown = parts.length > most.slides ? parts.slice(0, 1) : parts;
  let from = 1;
  return shown.map((part) => {
    const remark = { from, to: from + part.length - 1, of: items.length };
    from += part.length;
    return { items: part, remark };
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
