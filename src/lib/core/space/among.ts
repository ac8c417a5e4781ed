import type { Neighbours } from './neighbours.ts';

/** The neighbours among these rows only, which are numbered anew in the order given. */
export function among(neighbours: Neighbours, rows: Uint32Array): Neighbours {
  const place = new Map(Array.from(rows, (row, i) => [row, i]));
  return Array.from(rows, (row) =>
    Uint32Array.from(Array.from(neighbours[row] ?? []).flatMap((other) => place.get(other) ?? [])).sort()
  );
}
