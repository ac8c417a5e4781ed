import { fileURLToPath } from 'node:url';
import { folderSource } from '../../src/cli/folder-source.ts';
import type { AreaFeature, DataPackage, RawTable } from '../../src/lib/package/model.ts';
import { readPackage } from '../../src/lib/package/read-package.ts';
import type { TableName } from '../../src/lib/package/tables.ts';

export const exampleFolder = fileURLToPath(new URL('../../data/beispielstadt', import.meta.url));

/** One row by column names; columns the file leaves out are undefined. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

let opened: Promise<DataPackage> | undefined;

/** The example as it lies in the repository; fails where the reader finds any problem. */
export function examplePackage(): Promise<DataPackage> {
  opened ??= open();
  return opened;
}

async function open(): Promise<DataPackage> {
  const result = await readPackage(folderSource(exampleFolder));
  if (!result.ok || result.problems.length > 0) throw new Error(JSON.stringify(result.problems.slice(0, 5)));
  return result.package;
}

const known = new Map<TableName, Row[]>();

/** The rows of a table, declared and further columns. */
export async function rowsOf(name: TableName): Promise<readonly Row[]> {
  const table = (await examplePackage()).rawTables[name];
  if (table === undefined) throw new Error(`No table ${name}`);
  const rows = known.get(name) ?? asRows(table);
  known.set(name, rows);
  return rows;
}

function asRows({ columns, extraColumns, rowCount }: RawTable): Row[] {
  const all = Object.entries({ ...columns, ...extraColumns });
  return Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(all.map(([column, cells]) => [column, cells[row] ?? null]))
  );
}

/** The areas of a level at a vintage. */
export async function areasOf(level: string, vintage = '2021'): Promise<AreaFeature[]> {
  const layer = (await examplePackage()).layers.find((candidate) => candidate.level === level);
  return (layer?.features ?? []).filter(({ properties }) => properties.vintage === vintage);
}

/** The rings of an area, shells and holes. */
export function ringsOf({ geometry }: AreaFeature): number[][][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Rows by the value of one or more columns, joined by a blank. */
export function groupBy(rows: readonly Row[], ...columns: string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = columns.map((column) => String(row[column])).join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

export const sumOf = (rows: readonly Row[], column: string) =>
  rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
