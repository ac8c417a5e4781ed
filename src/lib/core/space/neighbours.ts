/**
 * Neighbours of every row, as positions of rows in ascending order. A row without any has an empty list: an island,
 * which is named wherever results are shown, not dropped.
 */
export type Neighbours = readonly Uint32Array[];

/** Positions of the rows without neighbours. */
export function islandsOf(neighbours: Neighbours): number[] {
  return neighbours.flatMap((row, i) => (row.length === 0 ? [i] : []));
}

/** How many links there are, each direction counted. */
export function linkCount(neighbours: Neighbours): number {
  return neighbours.reduce((sum, row) => sum + row.length, 0);
}
