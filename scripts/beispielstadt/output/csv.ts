import type { ColumnName, RowOf, TableName } from '../../../src/lib/package/tables.ts';
import { columnEntries } from '../../../src/lib/package/tables.ts';

/** A table as CSV: comma, `\n`, shortest numbers, empty where null; columns without any value are left out. */
export function toCsv<T extends TableName>(table: T, rows: readonly RowOf<T>[]): string {
  const columns = columnEntries(table)
    .map(([name]) => name as ColumnName<T>)
    .filter((name) => rows.some((row) => cellOf(row, name) !== null));
  const lines = rows.map((row) => columns.map((name) => field(cellOf(row, name))).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

function cellOf(row: object, column: string): unknown {
  return (row as Record<string, unknown>)[column] ?? null;
}

function field(value: unknown): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
