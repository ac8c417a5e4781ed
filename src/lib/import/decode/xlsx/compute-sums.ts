import type { ForeignCell } from '../../model.ts';
import { sumOf, type OpenFormula } from './sum-formula.ts';

/**
 * The rows of a sheet with the sums computed whose values the file does not hold, as programs other than spreadsheets
 * write them; and the formulas that stay open.
 */
export function computeSums(
  rows: readonly (readonly ForeignCell[])[],
  formulas: readonly OpenFormula[]
): { rows: readonly (readonly ForeignCell[])[]; computed: OpenFormula[]; open: OpenFormula[] } {
  const places = new Set(formulas.map(({ row, column }) => `${row} ${column}`));
  const isOpen = (row: number, column: number) => places.has(`${row} ${column}`);
  const sums = new Map(formulas.map((formula) => [formula, sumOf(formula, rows, isOpen)]));
  const computed = formulas.filter((formula) => sums.get(formula) !== null);
  const filled = [...rows];
  for (const formula of computed) {
    while (filled.length <= formula.row) filled.push([]);
    filled[formula.row] = withCell(filled[formula.row] ?? [], formula.column, sums.get(formula) ?? null);
  }
  const open = formulas.filter((formula) => sums.get(formula) === null);
  return { rows: filled, computed, open };
}

function withCell(cells: readonly ForeignCell[], column: number, value: ForeignCell): ForeignCell[] {
  const length = Math.max(cells.length, column + 1);
  return Array.from({ length }, (_, index) => (index === column ? value : (cells[index] ?? null)));
}
