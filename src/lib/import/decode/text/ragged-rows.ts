import type { Decision, ForeignCell } from '../../model.ts';

/** Rows, counted from 1, that are not as wide as most; empty rows do not count. Null where there are none. */
export function raggedRows(rows: readonly (readonly ForeignCell[])[]): Decision | null {
  const usual = usualWidth(rows);
  let [count, first] = [0, 0];
  rows.forEach((row, i) => {
    if (row.length === 0 || row.length === usual) return;
    if (count === 0) first = i + 1;
    count++;
  });
  if (count === 0) return null;
  return { what: 'rows_ragged', value: String(usual), confidence: 'check', place: `!${first}`, count };
}

function usualWidth(rows: readonly (readonly ForeignCell[])[]): number {
  const counts = new Map<number, number>();
  let [usual, most] = [0, 0];
  for (const { length } of rows) {
    if (length === 0) continue;
    const count = (counts.get(length) ?? 0) + 1;
    counts.set(length, count);
    if (count > most) [usual, most] = [length, count];
  }
  return usual;
}
