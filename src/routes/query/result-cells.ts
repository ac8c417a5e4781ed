import type { FreeResult } from '$lib/state/query/query-screen.svelte';

export type ResultCell = string | number | boolean | null;

export interface ResultGrid {
  columns: readonly { name: string; isNumber: boolean }[];
  rows: readonly (readonly ResultCell[])[];
}

/** Rows that are brought back at most; one more says that there are others. */
const most = 10_000;

/** The result as rows of plain cells. */
export function resultGrid({ columns, table, truncated }: FreeResult): ResultGrid {
  const found = columns.map(({ name }) => table.columns.get(name));
  const count = truncated ? most : table.rowCount;
  return {
    columns: columns.map(({ name }, i) => ({ name, isNumber: found[i]?.type === 'number' })),
    rows: Array.from({ length: count }, (_, row) => found.map((column) => cellOf(column, row)))
  };
}

type Column = ReturnType<FreeResult['table']['columns']['get']>;

function cellOf(column: Column, row: number): ResultCell {
  if (column?.type === 'number') return column.nulls?.[row] === 1 ? null : (column.values[row] ?? null);
  return column?.values[row] ?? null;
}

/** Rows in the order of a column, empty cells last; equal ones stay as they are. */
export function sortedRows(
  rows: ResultGrid['rows'],
  column: number,
  isDescending: boolean
): ResultGrid['rows'] {
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x = null, y = null] = [a[column], b[column]];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return x === y ? 0 : x < y ? -sign : sign;
  });
}

/** Decimals with which the numbers of a column read alike: the smaller they are, the more, at most four. */
export function decimalsOf(rows: ResultGrid['rows'], column: number): number {
  const sample = rows.slice(0, 500);
  const largest = sample.reduce((size, row) => Math.max(size, Math.abs(Number(row[column] ?? 0))), 0);
  const enough = largest >= 10 ? 2 : largest >= 1 ? 3 : 4;
  return sample.reduce((most, row) => {
    const value = row[column];
    if (typeof value !== 'number' || Number.isInteger(value)) return most;
    const [, decimals = ''] = String(Number(value.toPrecision(12))).split('.');
    return Math.max(most, Math.min(enough, decimals.length));
  }, 0);
}
