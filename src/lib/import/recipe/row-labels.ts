import type { LabelledRow } from '../join/join-rows.ts';
import { cellText } from '../understand/cell-text.ts';
import { splitFootnoteMark } from '../understand/footnote-mark.ts';
import type { FittedColumn, FittedTable } from './fit-table.ts';

/** The text of a row in a column, footnote marks off; null where the table has no such column. */
export function rowText(fitted: FittedTable, row: number, column: FittedColumn | undefined): string | null {
  if (column === undefined) return null;
  return splitFootnoteMark(cellText(fitted.sheet.rows[row]?.[column.index])).text;
}

/** The footnote mark of a row in a column; empty for none. */
export function rowMark(fitted: FittedTable, row: number, column: FittedColumn | undefined): string {
  if (column === undefined) return '';
  return splitFootnoteMark(cellText(fitted.sheet.rows[row]?.[column.index])).mark;
}

/** The first column a table uses for something. */
export function columnAs(fitted: FittedTable, as: string): FittedColumn | undefined {
  return fitted.columns.find((column) => column.recipe.as === as);
}

/** The rows of a table with what they say about their area. */
export function labelledRows(fitted: FittedTable): LabelledRow[] {
  const [key, name] = [columnAs(fitted, 'area_key'), columnAs(fitted, 'area_name')];
  const others = fitted.columns.filter(
    ({ recipe: { as } }) => as === 'period' || as === 'indicator' || as === 'age'
  );
  return fitted.table.rows.map((row) => ({
    row,
    label: { key: rowText(fitted, row, key), name: rowText(fitted, row, name) },
    occurrence: others.map((column) => rowText(fitted, row, column)).join('\n')
  }));
}
