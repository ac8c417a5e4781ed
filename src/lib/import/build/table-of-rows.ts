import type { RawTable } from '../../package/model.ts';
import { columnEntries, type TableName } from '../../package/tables.ts';

export type CellValue = string | number | boolean | null;

/** A row of a table by column. */
export type TableRow = Readonly<Record<string, CellValue>>;

/** Rows as a table of the package: declared columns that any row fills or must exist, then further ones as text. */
export function tableOfRows(name: TableName, rows: readonly TableRow[]): RawTable {
  const declared = new Map(columnEntries(name));
  const present = new Set(
    rows.flatMap((row) => Object.keys(row).filter((column) => (row[column] ?? null) !== null))
  );
  const own = [...declared].filter(([column, { need }]) => need !== 'optional' || present.has(column));
  const extra = [...present].filter((column) => !declared.has(column));
  return {
    name,
    rowCount: rows.length,
    columns: Object.fromEntries(own.map(([column]) => [column, rows.map((row) => cellIn(row, column))])),
    extraColumns: Object.fromEntries(
      extra.map((column) => [column, rows.map((row) => textOf(cellIn(row, column)))])
    )
  };
}

/** A column may bear any name, such as `constructor`. */
function cellIn(row: TableRow, column: string): CellValue {
  return Object.hasOwn(row, column) ? (row[column] ?? null) : null;
}

function textOf(value: CellValue | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
