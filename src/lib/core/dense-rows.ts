/**
 * Rows where `include` is 1, in ascending order of their area ids. Computing in this order makes every result
 * independent of the order of the input, to the last digit.
 */
export function rowsInIdOrder(areaIds: readonly string[], include: Uint8Array): Uint32Array {
  const rows = Array.from(include.keys()).filter((row) => include[row] === 1);
  return Uint32Array.from(rows.sort((a, b) => ascending(areaIds[a] as string, areaIds[b] as string)));
}

/** -1, 0 or 1 by code units, whatever the locale. */
export function ascending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The figures of these rows, in their order. */
export function gather(values: Float64Array, rows: Uint32Array): Float64Array {
  const dense = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) dense[i] = values[rows[i] as number] as number;
  return dense;
}
