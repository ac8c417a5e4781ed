type Rows = readonly (readonly number[])[];

/**
 * Solves A X = B by elimination with pivoting: A is n × n, B is n × m. Null where A is singular (a pivot below 1e-12
 * of the largest entry).
 */
export function solveLinear(a: Rows, b: Rows): number[][] | null {
  const rows = a.map((row, i) => [...row, ...(b[i] ?? [])]);
  const n = a.length;
  const largest = Math.max(...a.flat().map(Math.abs), 0);
  for (let column = 0; column < n; column++) {
    const pivot = pivotRow(rows, column);
    if (Math.abs(rows[pivot]?.[column] ?? 0) <= 1e-12 * largest) return null;
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    eliminate(rows, column);
  }
  return rows.map((row) => row.slice(n));
}

function pivotRow(rows: Rows, column: number): number {
  let best = column;
  for (let row = column + 1; row < rows.length; row++)
    if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
  return best;
}

/** Makes the pivot 1 and everything else in its column 0. */
function eliminate(rows: number[][], column: number): void {
  const pivotCells = rows[column] as number[];
  const pivot = pivotCells[column] as number;
  rows[column] = pivotCells.map((cell) => cell / pivot);
  rows.forEach((cells, row) => {
    const factor = cells[column] as number;
    if (row !== column && factor !== 0)
      rows[row] = cells.map((cell, j) => cell - factor * (rows[column]?.[j] as number));
  });
}

/** The identity matrix. */
export function identity(n: number): number[][] {
  return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
}

/** Determinant by elimination; 0 where singular. */
export function determinant(a: Rows): number {
  const rows = a.map((row) => [...row]);
  let product = 1;
  for (let column = 0; column < rows.length; column++) {
    const pivot = pivotRow(rows, column);
    if (pivot !== column) product = -product;
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const value = rows[column]?.[column] ?? 0;
    product *= value;
    if (value === 0) return 0;
    eliminate(rows, column);
  }
  return product;
}
