import { cellCount, grid } from './grid.ts';

/** A stretch of border between two labels; `corners` run so that `left` lies to their left. */
export interface Arc {
  left: number;
  right: number;
  corners: number[];
}

const width = grid.columns + 1;
const directions = [
  { move: 1, left: [0, 0], right: [0, -1] },
  { move: width, left: [-1, 0], right: [0, 0] },
  { move: -1, left: [-1, -1], right: [-1, 0] },
  { move: -width, left: [0, -1], right: [-1, -1] }
] as const;

/** Corner of the raster in metres. */
export function cornerPosition(corner: number): [number, number] {
  const column = corner % width;
  const row = (corner - column) / width;
  return [grid.west + column * grid.cell, grid.south + row * grid.cell];
}

/** All borders of the raster, cut where three or more labels meet: neighbours share them by construction. */
export function traceArcs(labels: Int16Array): Arc[] {
  const used = new Set<string>();
  const arcs: Arc[] = [];
  const corners = borderCorners(labels);
  const nodes = corners.filter((corner) => degree(labels, corner) > 2);
  for (const start of [...nodes, ...corners]) {
    for (let direction = 0; direction < 4; direction += 1) {
      if (isBorder(labels, start, direction) && !used.has(`${start}/${direction}`)) {
        arcs.push(follow(labels, start, direction, used));
      }
    }
  }
  return arcs;
}

function follow(labels: Int16Array, start: number, first: number, used: Set<string>): Arc {
  const corners = [start];
  let corner = start;
  let direction = first;
  do {
    used.add(`${corner}/${direction}`);
    corner += move(direction);
    used.add(`${corner}/${(direction + 2) % 4}`);
    corners.push(corner);
    if (corner === start || degree(labels, corner) !== 2) break;
    direction = onward(labels, corner, direction);
  } while (direction >= 0);
  return { left: side(labels, start, first, 'left'), right: side(labels, start, first, 'right'), corners };
}

function onward(labels: Int16Array, corner: number, direction: number): number {
  const back = (direction + 2) % 4;
  return [0, 1, 2, 3].find((next) => next !== back && isBorder(labels, corner, next)) ?? -1;
}

function borderCorners(labels: Int16Array): number[] {
  const corners: number[] = [];
  for (let cell = 0; cell < cellCount; cell += 1) {
    const corner = Math.floor(cell / grid.columns) * width + (cell % grid.columns);
    if (degree(labels, corner) > 0) corners.push(corner);
  }
  return corners;
}

const degree = (labels: Int16Array, corner: number) =>
  [0, 1, 2, 3].filter((direction) => isBorder(labels, corner, direction)).length;

const isBorder = (labels: Int16Array, corner: number, direction: number) =>
  side(labels, corner, direction, 'left') !== side(labels, corner, direction, 'right');

const move = (direction: number) => (directions[direction] as (typeof directions)[number]).move;

function side(labels: Int16Array, corner: number, direction: number, which: 'left' | 'right'): number {
  const [dx, dy] = (directions[direction] as (typeof directions)[number])[which];
  const column = (corner % width) + dx;
  const row = Math.floor(corner / width) + dy;
  if (column < 0 || row < 0 || column >= grid.columns || row >= grid.rows) return -1;
  return labels[row * grid.columns + column] as number;
}
