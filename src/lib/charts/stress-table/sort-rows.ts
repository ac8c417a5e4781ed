import { nameKey } from '../../core/name-key.ts';

export type SortKey = string | number | null;
export type SortDirection = 'ascending' | 'descending';

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by a key, stable, ties by id; rows without a key stand last in both directions. */
export function sortRows<Row extends { areaId: string }>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  direction: SortDirection
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) {
        if (a.key !== b.key) return a.key === null ? 1 : -1;
        return compare(a.row.areaId, b.row.areaId);
      }
      return sign * compare(a.key, b.key) || compare(a.row.areaId, b.row.areaId);
    })
    .map(({ row }) => row);
}

/** Rows whose name, key or parent contains the text, letters folded. */
export function searchRows<Row extends { areaId: string; name: string; parentName: string | null }>(
  rows: readonly Row[],
  text: string
): Row[] {
  const wanted = nameKey(text.trim());
  if (wanted === '') return [...rows];
  return rows.filter(({ areaId, name, parentName }) =>
    [areaId, name, parentName ?? ''].some((value) => nameKey(value).includes(wanted))
  );
}
