import type { RawTable } from '../../package/model.ts';
import type { CellValue, TableRow } from '../build/table-of-rows.ts';

/** The rows of a table by column, unknown columns among them; none for a table a package does not have. */
export function rowsOfTable(table: RawTable | undefined): TableRow[] {
  if (table === undefined) return [];
  const columns = Object.entries({ ...table.columns, ...table.extraColumns });
  return Array.from({ length: table.rowCount }, (_, i) =>
    Object.fromEntries(columns.map(([name, cells]): [string, CellValue] => [name, cells[i] ?? null]))
  );
}
