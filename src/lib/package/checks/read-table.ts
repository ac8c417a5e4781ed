import type { RawTable, RawTables } from '../model.ts';
import type { ReadLayer } from '../read-areas.ts';
import type { ReadIsochrones } from '../read-isochrones.ts';
import type { TableName } from '../tables.ts';

/** A table with the way back to its file, for findings. */
export interface ReadTable<T extends TableName = TableName> {
  table: RawTable & { name: T };
  file: string;
  /** Records in which a cell did not fit and counts as empty. */
  faulty: ReadonlySet<number>;
  /** The row of a record, as `Problem.row` counts it. */
  rowOf(record: number): number;
}

/** Everything that was read, before the settings are completed. */
export interface ReadParts {
  layers: readonly ReadLayer[];
  /** Null where the package has none, or where their file could not be read. */
  isochrones: ReadIsochrones | null;
  tables: ReadonlyMap<TableName, ReadTable>;
  /** Tables the package has a file for that could not be read: nothing can be said about keys into them. */
  unreadable: ReadonlySet<TableName>;
}

/** The table by its name, with the name in its type. */
export function readTable<T extends TableName>({ tables }: ReadParts, name: T): ReadTable<T> | undefined {
  return tables.get(name) as ReadTable<T> | undefined;
}

/** The tables without their files. */
export function rawTablesOf({ tables }: ReadParts): RawTables {
  return Object.fromEntries([...tables].map(([name, { table }]) => [name, table]));
}
