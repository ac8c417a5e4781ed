import { cellCount, grid } from './grid.ts';

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
    for (const offset of offsets) {
      const other = labels[cell + offset];
      if (other !== undefined && other !== own) {
        for (const member of piece) labels[member] = other;
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
    for (const offset of offsets) {
      const next = cell + offset;
      if (seen[next] === 0 && labels[next] === labels[start]) {
        seen[next] = 1;
        piece.push(next);
      }
    }
  }
  return piece;
}

/** To the four neighbours; the edge of the raster lies outside the city, so wrapping around it does no harm. */
const offsets = [1, -1, grid.columns, -grid.columns] as const;

function openDiagonals(labels: Int16Array, level: Grouping): number {
  let changed = 0;
  for (let cell = 0; cell < cellCount - grid.columns - 1; cell += 1) {
    const here = level(labels[cell] as number);
    const east = level(labels[cell + 1] as number);
    if (here === east) continue;
    const north = level(labels[cell + grid.columns] as number);
    const northEast = level(labels[cell + grid.columns + 1] as number);
    if (here === northEast && here !== north) changed += fill(labels, cell + 1, cell);
    else if (east === north && east !== northEast) changed += fill(labels, cell, cell + 1);
  }
  return changed;
}

function fill(labels: Int16Array, target: number, source: number): number {
  labels[target] = labels[source] as number;
  return 1;
}
