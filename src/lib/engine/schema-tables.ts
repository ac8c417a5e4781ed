import { columnTypes, safeTableNames } from './schema.ts';
import type { StoredType } from './stored-type.ts';

/** A table that questions can be asked to. */
export interface SchemaTable {
  name: string;
  columns: readonly { name: string; type: StoredType }[];
}

/** All of them with their columns, in the order in which they are created. */
export const schemaTables: readonly SchemaTable[] = safeTableNames.map((name) => ({
  name,
  columns: Object.entries(columnTypes(name)).map(([column, type]) => ({ name: column, type }))
}));
