import type { RawTable } from '../../src/lib/package/model.ts';
import type { TableName } from '../../src/lib/package/tables.ts';

export type Value = string | number | boolean | null;
export type TableRow = Readonly<Record<string, Value>>;

/** A table of the package from its rows, ordered by their key columns; every row has the same columns. */
export function table(name: TableName, keys: readonly string[], rows: readonly TableRow[]): RawTable {
  const ordered = [...rows].sort((a, b) => compare(a, b, keys));
  const columnNames = Object.keys(ordered[0] ?? {});
  const columns = Object.fromEntries(
    columnNames.map((column) => [column, ordered.map((row) => row[column] ?? null)])
  );
  return { name, rowCount: ordered.length, columns, extraColumns: {} };
}

function compare(a: TableRow, b: TableRow, keys: readonly string[]): number {
  const key = keys.find((name) => a[name] !== b[name]);
  if (key === undefined) return 0;
  return (a[key] ?? '') < (b[key] ?? '') ? -1 : 1;
}
