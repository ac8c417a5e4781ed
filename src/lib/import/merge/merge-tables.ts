import type { RawTable } from '../../package/model.ts';
import { tableSpec, type TableName } from '../../package/tables.ts';
import { tableOfRows, type TableRow } from '../build/table-of-rows.ts';
import { rowsOfTable } from './rows-of-table.ts';

/** A table with what an import did to it. */
export interface MergedTable {
  table: RawTable;
  added: number;
  replaced: number;
}

/**
 * What a row of a table replaces. Residents of an area and period come as a whole, since old age bands beside new
 * ones would count twice; every other row stands for its key.
 */
const replacedBy: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  population: ['area_id', 'period']
};

/** The rows of two tables; a row of the addition takes the place of those it replaces. */
export function mergeTables(
  name: TableName,
  base: RawTable | undefined,
  addition: RawTable | undefined
): MergedTable {
  const former = rowsOfTable(base);
  const own = rowsOfTable(addition);
  if (addition === undefined && base !== undefined) return { table: base, added: 0, replaced: 0 };
  const key = keyOf(replacedBy[name] ?? tableSpec(name).primaryKey);
  const keys = new Set(own.map(key));
  const kept = former.filter((row) => !keys.has(key(row)));
  const replaced = former.length - kept.length;
  const rows = [...kept, ...own].sort(byKey(keyOf(tableSpec(name).primaryKey)));
  return { table: tableOfRows(name, rows), added: Math.max(0, own.length - replaced), replaced };
}

function keyOf(columns: readonly string[]): (row: TableRow) => string {
  return (row) => columns.map((column) => String(row[column] ?? '')).join('\n');
}

function byKey(key: (row: TableRow) => string) {
  return (a: TableRow, b: TableRow) => {
    const [one, other] = [key(a), key(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  };
}
