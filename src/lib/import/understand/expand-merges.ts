import type { ForeignCell, Sheet } from '../model.ts';

/** The first rows of a sheet with the content of merged ranges in each of their cells. */
export function expandMerges({ rows, merges }: Sheet, rowCount: number): ForeignCell[][] {
  const grid = rows.slice(0, rowCount).map((row) => [...row]);
  for (const { fromRow, toRow, fromColumn, toColumn } of merges) {
    const content = rows[fromRow]?.[fromColumn] ?? null;
    for (let row = fromRow; row <= Math.min(toRow, grid.length - 1); row++)
      for (let column = fromColumn; column <= toColumn; column++) fill(grid[row], column, content);
  }
  return grid;
}

function fill(row: ForeignCell[] | undefined, column: number, content: ForeignCell): void {
  if (row === undefined) return;
  while (row.length <= column) row.push(null);
  row[column] = content;
}
