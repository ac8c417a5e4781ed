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

/**
 * The rows of two tables in the order of the base, new ones behind; a row of the addition takes the place of the one it
 * replaces. Rows that say the same as before count as neither added nor replaced.
 */
export function mergeTables(
  name: TableName,
  base: RawTable | undefined,
  addition: RawTable | undefined
): MergedTable {
  if (addition === undefined && base !== undefined) return { table: base, added: 0, replaced: 0 };
  const former = rowsOfTable(base);
  const own = rowsOfTable(addition);
  const key = keyOf(replacedBy[name] ?? tableSpec(name).primaryKey);
  const primary = keyOf(tableSpec(name).primaryKey);
  const keys = new Set(own.map(key));
  const before = new Map(former.map((row) => [primary(row), row]));
  const successors = new Map(own.map((row) => [primary(row), row]));
  const changed = own.filter((row) => !saysTheSame(row, before.get(primary(row))));
  const added = changed.filter((row) => !before.has(primary(row))).length;
  const kept = former.filter((row) => !keys.has(key(row)) || successors.has(primary(row)));
  const rows = [
    ...kept.map((row) => successors.get(primary(row)) ?? row),
    ...own.filter((row) => !before.has(primary(row)))
  ];
  const table = changed.length === 0 && base?.rowCount === rows.length ? base : tableOfRows(name, rows);
  return { table, added, replaced: changed.length - added };
}

function saysTheSame(row: TableRow, other: TableRow | undefined): boolean {
  if (other === undefined) return false;
  const columns = new Set([...Object.keys(row), ...Object.keys(other)]);
  return [...columns].every((column) => (row[column] ?? null) === (other[column] ?? null));
}

function keyOf(columns: readonly string[]): (row: TableRow) => string {
  return (row) => columns.map((column) => String(row[column] ?? '')).join('\n');
}
