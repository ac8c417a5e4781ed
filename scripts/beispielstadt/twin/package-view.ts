import type { AreaFeature, DataPackage, RawTable } from '../../../src/lib/package/model.ts';
import type { TableName } from '../../../src/lib/package/tables.ts';

export type Row = Readonly<Record<string, string | number | boolean | null>>;

const known = new WeakMap<RawTable, Row[]>();

/** The rows of a table, declared and further columns. */
export function rowsOf({ rawTables }: DataPackage, name: TableName): readonly Row[] {
  const table = rawTables[name];
  if (table === undefined) throw new Error(`No table ${name}`);
  const rows = known.get(table) ?? asRows(table);
  known.set(table, rows);
  return rows;
}

function asRows({ columns, extraColumns, rowCount }: RawTable): Row[] {
  const all = Object.entries({ ...columns, ...extraColumns });
  return Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(all.map(([column, cells]) => [column, cells[row] ?? null]))
  );
}

/** The areas of a level at a vintage. */
export function areasOf({ layers }: DataPackage, level: string, vintage = '2021'): AreaFeature[] {
  const layer = layers.find((candidate) => candidate.level === level);
  return (layer?.features ?? []).filter(({ properties }) => properties.vintage === vintage);
}

/** Area id → name, over all levels and vintages. */
export function areaNames({ layers }: DataPackage): Map<string, string> {
  return new Map(
    layers.flatMap(({ features }) => features.map(({ properties }) => [properties.area_id, properties.name]))
  );
}

/** Rows by the values of some columns, joined by a blank. */
export function keyed(rows: readonly Row[], ...columns: string[]): Map<string, Row> {
  return new Map(rows.map((row) => [columns.map((column) => String(row[column])).join(' '), row]));
}

/** A cell as text, empty where there is none. */
export const text = (cell: Row[string] | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell);
