/** Raster on which the city grows; metres, row 0 in the south. */
export const grid = { cell: 30, west: -2400, south: -2400, columns: 820, rows: 750 } as const;
export const cellCount = grid.columns * grid.rows;

/** Cell under a point in kilometres. */
export function cellAt(xKm: number, yKm: number): number {
  const column = Math.floor((xKm * 1000 - grid.west) / grid.cell);
  const row = Math.floor((yKm * 1000 - grid.south) / grid.cell);
  return row * grid.columns + column;
}

/** Centre of a cell in metres. */
export function centreOf(cell: number): [number, number] {
  const column = cell % grid.columns;
  const row = (cell - column) / grid.columns;
  return [grid.west + (column + 0.5) * grid.cell, grid.south + (row + 0.5) * grid.cell];
}

/** Steps to the eight neighbours, with their length in tenths of a cell. */
export const steps: readonly (readonly [dx: number, dy: number, length: number])[] = [
  [1, 0, 10],
  [-1, 0, 10],
  [0, 1, 10],
  [0, -1, 10],
  [1, 1, 14],
  [-1, 1, 14],
  [1, -1, 14],
  [-1, -1, 14]
];

/** The neighbour of a cell, or −1 beyond the edge. */
export function neighbour(cell: number, dx: number, dy: number): number {
  const column = (cell % grid.columns) + dx;
  const row = Math.floor(cell / grid.columns) + dy;
  const inside = column >= 0 && row >= 0 && column < grid.columns && row < grid.rows;
  return inside ? row * grid.columns + column : -1;
}
