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
  const keys = fitted.columns.filter(({ recipe }) => recipe.as === 'area_key');
  const name = columnAs(fitted, 'area_name');
  const others = fitted.columns.filter(
    ({ recipe: { as } }) => as === 'period' || as === 'indicator' || as === 'age'
  );
  return fitted.table.rows.map((row) => ({
    row,
    label: labelOf(keyText(fitted, row, keys), rowText(fitted, row, name)),
    occurrence: others.map((column) => rowText(fitted, row, column)).join('\n')
  }));
}

const incomplete = Symbol('incomplete');

/** A key in several columns is one text; without one of its parts the row is about something else than an area. */
function keyText(
  fitted: FittedTable,
  row: number,
  keys: readonly FittedColumn[]
): string | null | typeof incomplete {
  const [only] = keys;
  if (keys.length < 2) return rowText(fitted, row, only);
  const texts = keys.map((key) => rowText(fitted, row, key) ?? '');
  return texts.includes('') ? incomplete : texts.join('');
}

function labelOf(key: string | null | typeof incomplete, name: string | null): LabelledRow['label'] {
  return key === incomplete ? { key: null, name: null } : { key, name };
}
