import { cellCount, grid, neighbour } from './grid.ts';

/** Maps a quarter label to the label of the area it belongs to at some level. */
export type Grouping = (label: number) => number;

/**
 * Removes what would make a polygon touch itself: detached crumbs of a quarter, and blocks of two by two cells
 * whose diagonals belong together at any of the levels. Changes `labels` in place.
 */
export function clean(labels: Int16Array, levels: readonly Grouping[]): void {
  for (let round = 0; round < 20; round += 1) {
    const changed = dropCrumbs(labels) + levels.reduce((sum, level) => sum + openDiagonals(labels, level), 0);
    if (changed === 0) return;
  }
  throw new Error('The raster of the city does not come clean');
}

/** Gives every piece but the largest of each label to a neighbour. */
function dropCrumbs(labels: Int16Array): number {
  const pieces = connectedPieces(labels);
  const largest = new Map<number, number[]>();
  for (const piece of pieces) {
    const label = labels[piece[0] as number] as number;
    if (piece.length > (largest.get(label)?.length ?? 0)) largest.set(label, piece);
  }
  const crumbs = pieces.filter((piece) => largest.get(labels[piece[0] as number] as number) !== piece);
  for (const crumb of crumbs) absorb(crumb, labels);
  return crumbs.length;
}

function absorb(piece: readonly number[], labels: Int16Array): void {
  const own = labels[piece[0] as number] as number;
  for (const cell of piece) {
    for (const next of fourNeighbours(cell)) {
      if (labels[next] !== own) {
        for (const member of piece) labels[member] = labels[next] as number;
        return;
      }
    }
  }
}

function connectedPieces(labels: Int16Array): number[][] {
  const seen = new Uint8Array(cellCount);
  const pieces: number[][] = [];
  for (let cell = 0; cell < cellCount; cell += 1) {
    if (seen[cell] === 0) pieces.push(flood(cell, labels, seen));
  }
  return pieces;
}

function flood(start: number, labels: Int16Array, seen: Uint8Array): number[] {
  const piece = [start];
  seen[start] = 1;
  for (const cell of piece) {
    for (const next of fourNeighbours(cell)) {
      if (seen[next] === 0 && labels[next] === labels[start]) {
        seen[next] = 1;
        piece.push(next);
      }
    }
  }
  return piece;
}

const fourNeighbours = (cell: number) =>
  [neighbour(cell, 1, 0), neighbour(cell, -1, 0), neighbour(cell, 0, 1), neighbour(cell, 0, -1)].filter(
    (next) => next >= 0
  );

function openDiagonals(labels: Int16Array, level: Grouping): number {
  let changed = 0;
  for (let cell = 0; cell < cellCount - grid.columns - 1; cell += 1) {
    const [here, east, north, northEast] = [0, 1, grid.columns, grid.columns + 1].map((offset) =>
      level(labels[cell + offset] as number)
    );
    if (here !== east && ((here === northEast && east !== here) || (east === north && here !== east))) {
      if (here === northEast && here !== north && east !== here) changed += fill(labels, cell + 1, cell);
      else if (east === north && east !== northEast) changed += fill(labels, cell, cell + 1);
    }
  }
  return changed;
}

function fill(labels: Int16Array, target: number, source: number): number {
  labels[target] = labels[source] as number;
  return 1;
}
