import type { RawTable } from './model.ts';
import { columnEntries } from './tables.ts';

/** The columns of a table in the order they are written: as in the file it came from, else as declared. */
export function writtenColumns({ name, header, columns, extraColumns }: RawTable): string[] {
  const declared = columnEntries(name).map(([column]) => column);
  const order = [...(header ?? []), ...declared, ...Object.keys(extraColumns)];
  return [...new Set(order)].filter((column) => column in columns || column in extraColumns);
}

/** A table as CSV (RFC 4180, with `\n`), numbers in their shortest form that reads back the same. */
export function writeCsv(table: RawTable): string {
  const names = writtenColumns(table);
  const columns = names.map((name) => table.columns[name] ?? table.extraColumns[name] ?? []);
  const lines = [names.map(quoted).join(',')];
  for (let row = 0; row < table.rowCount; row++) {
    lines.push(columns.map((column) => cellText(column[row] ?? null)).join(','));
  }
  return lines.join('\n') + '\n';
}

function cellText(cell: string | number | boolean | null): string {
  return typeof cell === 'string' ? quoted(cell) : cell === null ? '' : String(cell);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
