import type { RawTable } from '../../../src/lib/package/model.ts';
import { columnEntries } from '../../../src/lib/package/tables.ts';
import type { RowOf, TableName } from '../../../src/lib/package/tables.ts';

type Row = Readonly<Record<string, unknown>>;
type Cell = string | number | boolean | null;

/** Rows as a table of the package; optional columns without any value are left out. */
export function rawTable<T extends TableName>(
  name: T,
  rows: readonly RowOf<T>[],
  extraColumns: readonly string[] = []
): RawTable {
  const written = columnEntries(name)
    .filter(([column, { need }]) => need !== 'optional' || rows.some((row) => cellOf(row, column) !== null))
    .map(([column]) => [column, rows.map((row) => cellOf(row, column))] as const);
  const extra = extraColumns.map(
    (column) => [column, rows.map((row) => textOf(cellOf(row, column)))] as const
  );
  return {
    name,
    rowCount: rows.length,
    columns: Object.fromEntries(written),
    extraColumns: Object.fromEntries(extra)
  };
}

const cellOf = (row: object, column: string): Cell => ((row as Row)[column] as Cell | undefined) ?? null;
const textOf = (cell: Cell): string | null => (cell === null ? null : String(cell));
