import type { AreaFeature, DataPackage, RawTable } from '../../../src/lib/package/model.ts';
import { tableNames, tableSpec } from '../../../src/lib/package/tables.ts';

type Cell = string | number | boolean | null;
type Row = Readonly<Record<string, Cell>>;

/** One place where two packages differ; `column` is null where the other package lacks, or has, the whole row. */
export interface Difference {
  table: string;
  key: string;
  column: string | null;
  /** What the first and the second package hold; undefined for no such row. */
  first: unknown;
  second: unknown;
}

/**
 * Every difference between two packages. Rows are found by the primary key of their table and columns by name, so that
 * the order of both is free; a column left out is one that is empty everywhere. Areas are found by level, id and vintage.
 */
export function differences(first: DataPackage, second: DataPackage): Difference[] {
  const tables = tableNames.filter((name) => name !== 'areas');
  return [
    ...compareRows('areas', areaRows(first), areaRows(second)),
    ...tables.flatMap((name) =>
      compareRows(name, keyedRows(first.rawTables[name]), keyedRows(second.rawTables[name]))
    )
  ];
}

function areaRows({ layers }: DataPackage): Map<string, Row> {
  return new Map(
    layers.flatMap(({ features }) => features.map((feature) => [areaKey(feature), areaRow(feature)]))
  );
}

function areaKey({ properties: { level, area_id, vintage } }: AreaFeature): string {
  return [level, area_id, vintage ?? ''].join('|');
}

function areaRow({ properties: { name, parent_id }, geometry }: AreaFeature): Row {
  return { name, parent_id, geometry: JSON.stringify(partsOf(geometry).map(sameStart)) };
}

function partsOf({ type, coordinates }: AreaFeature['geometry']) {
  return type === 'Polygon' ? [coordinates] : coordinates;
}

/**
 * Rings from one of their points on, as where a ring begins says nothing; to seven decimals of a degree, a centimetre,
 * as surveying offices write metres with three decimals.
 */
function sameStart(rings: readonly (readonly (readonly number[])[])[]): string[] {
  return rings.map((ring) => {
    const points = ring.slice(1).map((position) => position.map((degrees) => degrees.toFixed(7)).join(' '));
    const start = points.indexOf([...points].sort()[0] ?? '');
    return [...points.slice(start), ...points.slice(0, start)].join(',');
  });
}

function keyedRows(table: RawTable | undefined): Map<string, Row> {
  if (table === undefined) return new Map();
  const columns = Object.entries({ ...table.columns, ...table.extraColumns });
  const keys = tableSpec(table.name).primaryKey;
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    Object.fromEntries(columns.map(([column, cells]) => [column, cells[row] ?? null]))
  );
  return new Map(rows.map((row) => [keys.map((key) => String(row[key] ?? '')).join('|'), row]));
}

function compareRows(
  table: string,
  first: ReadonlyMap<string, Row>,
  second: ReadonlyMap<string, Row>
): Difference[] {
  return [...new Set([...first.keys(), ...second.keys()])].flatMap((key) => {
    const [a, b] = [first.get(key), second.get(key)];
    if (a === undefined || b === undefined) return [{ table, key, column: null, first: a, second: b }];
    return compareCells(table, key, a, b);
  });
}

function compareCells(table: string, key: string, a: Row, b: Row): Difference[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .map((column) => ({ table, key, column, first: a[column] ?? null, second: b[column] ?? null }))
    .filter(({ first, second }) => first !== second);
}
