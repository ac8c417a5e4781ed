import type { PlanePoints } from './local-plane.ts';

/** Points sorted into square cells, row by row; the points of cell c are start[c] … start[c + 1] − 1. */
export interface UniformGrid extends PlanePoints {
  /** Index of each sorted point in the points given. */
  index: Uint32Array;
  start: Uint32Array;
  originX: number;
  originY: number;
  cellSize: number;
  columns: number;
  rows: number;
}

/** Cells are made larger where there would be more of them than this per point. */
const cellsPerPoint = 4;

/** Sorts points into cells of about `cellSize` (counting sort; points of a cell keep their order). */
export function uniformGrid({ x, y }: PlanePoints, cellSize: number): UniformGrid {
  const [left, right] = rangeOf(x);
  const [bottom, top] = rangeOf(y);
  const area = (right - left) * (top - bottom);
  const size = Math.max(cellSize, Math.sqrt(area / (cellsPerPoint * Math.max(x.length, 16))), 1e-9);
  const columns = Math.floor((right - left) / size) + 1;
  const rows = Math.floor((top - bottom) / size) + 1;
  const frame = { originX: left, originY: bottom, cellSize: size, columns, rows };
  return { ...frame, ...sortIntoCells(x, y, frame) };
}

type Frame = Pick<UniformGrid, 'originX' | 'originY' | 'cellSize' | 'columns' | 'rows'>;

function sortIntoCells(x: Float64Array, y: Float64Array, frame: Frame) {
  const cells = cellsOf(x, y, frame);
  const start = new Uint32Array(frame.columns * frame.rows + 1);
  for (const cell of cells) start[cell + 1] = (start[cell + 1] as number) + 1;
  for (let c = 1; c < start.length; c++) start[c] = (start[c] as number) + (start[c - 1] as number);
  const next = start.slice();
  const index = new Uint32Array(x.length);
  cells.forEach((cell, i) => {
    const place = next[cell] as number;
    index[place] = i;
    next[cell] = place + 1;
  });
  const sorted = (values: Float64Array) => Float64Array.from(index, (i) => values[i] as number);
  return { index, start, x: sorted(x), y: sorted(y) };
}

function cellsOf(x: Float64Array, y: Float64Array, { originX, originY, cellSize, columns }: Frame) {
  return Uint32Array.from(x, (value, i) => {
    const column = Math.floor((value - originX) / cellSize);
    return Math.floor(((y[i] as number) - originY) / cellSize) * columns + column;
  });
}

function rangeOf(values: Float64Array): [low: number, high: number] {
  if (values.length === 0) return [0, 0];
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
