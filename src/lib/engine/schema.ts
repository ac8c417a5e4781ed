import { chainTables, provisionTables, registerTables } from './schema-inventory.ts';
import { statisticsTables } from './schema-statistics.ts';
import type { StoredType, TableColumns } from './stored-type.ts';

/**
 * Everything a query can see: the tables of the package after disclosure control, and what the loader derives from
 * them. `kind` is a `ValueKind`; the figures beside it are NULL unless it is `value`.
 */
export const safeTables = {
  ...statisticsTables,
  ...provisionTables,
  ...chainTables,
  ...registerTables
} as const satisfies Record<string, TableColumns>;

export type SafeTableName = keyof typeof safeTables;

/** All tables, in the order in which they are created. */
export const safeTableNames = Object.keys(safeTables) as SafeTableName[];

/** The columns of a table with their types, in their order. */
export function columnTypes(name: SafeTableName): Readonly<Record<string, StoredType>> {
  return safeTables[name];
}

/** The statement that creates a table, empty, in the given schema of the database. */
export function createTable(schema: string, name: SafeTableName): string {
  const columns = Object.entries(columnTypes(name)).map(([column, type]) => `"${column}" ${type}`);
  return `CREATE TABLE ${schema}."${name}" (${columns.join(', ')})`;
}

const identifiers = new Set<string>([
  ...safeTableNames,
  ...safeTableNames.flatMap((name) => Object.keys(safeTables[name]))
]);

/** Whether the text names a table or a column of the safe schema. */
export function isSafeIdentifier(name: string): boolean {
  return identifiers.has(name);
}
