import type { RawCell, RawTable } from '../../../src/lib/core/disclosure/raw-tables.ts';

/** A table as delivered, from its column names and rows. */
export function rawTable(names: readonly string[], rows: readonly (readonly RawCell[])[]): RawTable {
  const columns = Object.fromEntries(names.map((name, j) => [name, rows.map((row) => row[j] ?? null)]));
  return { rowCount: rows.length, columns };
}

/** The rows of a table as arrays, in the order of its columns. */
export function rowsOf(table: RawTable | undefined): RawCell[][] {
  if (!table) throw new Error('Table is absent');
  const columns = Object.values(table.columns);
  return Array.from({ length: table.rowCount }, (_, row) => columns.map((column) => column[row] ?? null));
}
