import type { RawTable, RawTables } from './model.ts';
import type { CellOf, ColumnName, TableName, tables } from './tables.ts';

type Columns<T extends TableName> = (typeof tables)[T]['columns'];

/** A declared column of a table with its type; a column the file leaves out reads as empty cells. */
export function columnOf<T extends TableName, N extends ColumnName<T>>(
  table: RawTable & { name: T },
  name: N
): readonly (CellOf<Columns<T>[N]> | null)[] {
  const column = table.columns[name] ?? new Array<null>(table.rowCount).fill(null);
  return column as readonly (CellOf<Columns<T>[N]> | null)[];
}

/** A table by name, its name kept in the type for `columnOf`; undefined where the package has none. */
export function tableOf<T extends TableName>(
  tables: RawTables,
  name: T
): (RawTable & { name: T }) | undefined {
  const table = tables[name];
  return table === undefined ? undefined : (table as RawTable & { name: T });
}
