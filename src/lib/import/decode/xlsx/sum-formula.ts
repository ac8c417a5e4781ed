import type { ForeignCell } from '../../model.ts';
import { parseRange } from './cell-reference.ts';

/** A formula whose value the file does not hold; row and column from 0. */
export interface OpenFormula {
  row: number;
  column: number;
  formula: string;
}

const sum = /^SUM\(([A-Z$\d]+:[A-Z$\d]+)\)(?:\/([1-9]\d{0,3}))?$/;
const mostCells = 100_000;

/**
 * The value of a formula that is nothing but the sum of a range, or a part of it (`SUM(C6:C68)/2`, half of areas and
 * subtotals); text and empty cells count as nothing, as in spreadsheets. Null for any other formula, and for a range
 * that is too large, has no number or a formula without value in it.
 */
export function sumOf(
  { formula }: OpenFormula,
  rows: readonly (readonly ForeignCell[])[],
  isOpen: (row: number, column: number) => boolean
): number | null {
  const [, text = '', divisor = '1'] = sum.exec(formula) ?? [];
  const range = parseRange(text);
  if (range === null) return null;
  const { fromRow, toRow, fromColumn, toColumn } = range;
  if ((toRow - fromRow + 1) * (toColumn - fromColumn + 1) > mostCells) return null;
  let total: number | null = null;
  for (let row = fromRow; row <= toRow; row++)
    for (let column = fromColumn; column <= toColumn; column++) {
      if (isOpen(row, column)) return null;
      const cell = rows[row]?.[column];
      if (typeof cell === 'number') total = (total ?? 0) + cell;
    }
  return total === null ? null : total / Number(divisor);
}
