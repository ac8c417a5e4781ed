import type { DataPackage, RawTable } from '../model.ts';
import type { TableName } from '../tables.ts';

type Cell = string | number | boolean | null;
/** Cells by column; columns left out are empty, or stay as they are. */
export type TableRow = Readonly<Record<string, Cell>>;

/** The package with one more row in a table, which is made where it is missing. */
export function withRow(pkg: DataPackage, name: TableName, row: TableRow): DataPackage {
  const table = pkg.rawTables[name] ?? { name, rowCount: 0, columns: {}, extraColumns: {} };
  const grown = withColumns(table, Object.keys(row));
  const columns = Object.entries(grown.columns).map(([column, cells]) => [
    column,
    [...cells, row[column] ?? null]
  ]);
  const extra = Object.entries(grown.extraColumns).map(([column, cells]) => [column, [...cells, null]]);
  return withTable(pkg, {
    ...grown,
    rowCount: grown.rowCount + 1,
    columns: Object.fromEntries(columns),
    extraColumns: Object.fromEntries(extra)
  });
}

/** The package with some cells of a row changed; the row is found by its key. */
export function withChangedRow(
  pkg: DataPackage,
  name: TableName,
  [keyColumn, key]: readonly [column: string, key: string],
  changes: TableRow
): DataPackage {
  const table = pkg.rawTables[name];
  const place = table?.columns[keyColumn]?.indexOf(key) ?? -1;
  if (!table || place < 0) throw new RangeError(`No ${name} ${key}`);
  const grown = withColumns(table, Object.keys(changes));
  const columns = Object.entries(grown.columns).map(([column, cells]) =>
    column in changes ? [column, cells.with(place, changes[column] ?? null)] : [column, cells]
  );
  return withTable(pkg, { ...grown, columns: Object.fromEntries(columns) });
}

/** The package without the rows that have these keys in a column. */
export function withoutRows(
  pkg: DataPackage,
  name: TableName,
  keyColumn: string,
  keys: ReadonlySet<string>
): DataPackage {
  const table = pkg.rawTables[name];
  if (!table) return pkg;
  const cells = table.columns[keyColumn] ?? [];
  return withTable(
    pkg,
    keepRows(table, (row) => !keys.has(String(cells[row])))
  );
}

/** A table with the rows whose number, from 0, is to be kept. */
export function keepRows(table: RawTable, isKept: (row: number) => boolean): RawTable {
  const rows = Array.from({ length: table.rowCount }, (_, row) => row).filter(isKept);
  const pick = <Value>(cells: readonly Value[]) => rows.map((row) => cells[row] as Value);
  const columns = Object.entries(table.columns).map(([column, cells]) => [column, pick(cells)]);
  const extra = Object.entries(table.extraColumns).map(([column, cells]) => [column, pick(cells)]);
  return {
    ...table,
    rowCount: rows.length,
    columns: Object.fromEntries(columns),
    extraColumns: Object.fromEntries(extra)
  };
}

/** The first key of the form prefix + number that no row has. */
export function freeKey(pkg: DataPackage, name: TableName, keyColumn: string, prefix: string): string {
  const taken = new Set(pkg.rawTables[name]?.columns[keyColumn] ?? []);
  for (let number = 1; ; number++) {
    const key = `${prefix}${String(number).padStart(2, '0')}`;
    if (!taken.has(key)) return key;
  }
}

/** The package with a table in the place of the one with its name. */
export function withTable(pkg: DataPackage, table: RawTable): DataPackage {
  return { ...pkg, rawTables: { ...pkg.rawTables, [table.name]: table } };
}

/** The table with these columns, empty where they are new. */
function withColumns(table: RawTable, names: readonly string[]): RawTable {
  const added = names.filter((name) => table.columns[name] === undefined);
  if (added.length === 0) return table;
  const empty = Array.from({ length: table.rowCount }, () => null);
  const columns = { ...table.columns, ...Object.fromEntries(added.map((name) => [name, empty])) };
  return { ...table, columns, ...(table.header ? { header: [...table.header, ...added] } : {}) };
}
