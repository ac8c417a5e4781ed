import type { CellRange } from '../../model.ts';

export interface CellPosition {
  row: number;
  column: number;
}

const reference = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** Row and column from 0 of `B7`, or null. */
export function parseReference(text: string): CellPosition | null {
  const [, letters, digits] = reference.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits) - 1;
  return row < 0 ? null : { row, column: column - 1 };
}

/** Range of `B7:C9`, or null. */
export function parseRange(text: string): CellRange | null {
  const [first = '', second = first] = text.split(':');
  const [from, to] = [parseReference(first), parseReference(second)];
  if (from === null || to === null) return null;
  return { fromRow: from.row, toRow: to.row, fromColumn: from.column, toColumn: to.column };
}

/** Letters of a column counted from 0: A, B, … Z, AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
