import type { BoundaryPieces } from './boundary-pieces.ts';
import type { Neighbours } from './neighbours.ts';
import { PairCollector } from './pair-collector.ts';
import { PieceTable } from './piece-table.ts';

/**
 * Areas with equal pieces of boundary. Every piece is looked up among those of the areas before it, by hashing, then
 * added to them.
 */
export function touchingExactly(pieces: BoundaryPieces): Neighbours {
  const { start, x, y, halfX } = pieces;
  const table = new PieceTable(x, y);
  const owner = owners(start, x.length);
  const pairs = new PairCollector(start.length - 1);
  for (let piece = 0; piece < x.length; piece++) {
    const area = owner[piece] as number;
    const slot = table.slotOf(x[piece] as number, y[piece] as number);
    for (let other = table.newest(slot); other >= 0; other = table.before(other)) {
      const met = owner[other] as number;
      if (pairs.isNew(area, met) && (halfX === null || areClose(pieces, piece, other, 0)))
        pairs.add(area, met);
    }
    table.add(slot, piece);
  }
  return pairs.neighbours();
}

/** Areas with pieces of boundary whose ends are at most 1 apart, in the unit of the pieces. */
export function touchingWithinOne(pieces: BoundaryPieces): Neighbours {
  const { start, x, y } = pieces;
  const [column, row] = [x.map(Math.floor), y.map(Math.floor)];
  const table = new PieceTable(column, row);
  const owner = owners(start, x.length);
  const pairs = new PairCollector(start.length - 1);
  const meet = (piece: number, slot: number) => {
    const area = owner[piece] as number;
    for (let other = table.newest(slot); other >= 0; other = table.before(other)) {
      const met = owner[other] as number;
      if (pairs.isNew(area, met) && areClose(pieces, piece, other, 1)) pairs.add(area, met);
    }
  };
  for (let piece = 0; piece < x.length; piece++) {
    const [across, up] = [column[piece] as number, row[piece] as number];
    for (let i = across - 1; i <= across + 1; i++)
      for (let j = up - 1; j <= up + 1; j++) meet(piece, table.slotOf(i, j));
    table.add(table.slotOf(across, up), piece);
  }
  return pairs.neighbours();
}

/** The area of every piece. */
function owners(start: Uint32Array, pieceCount: number): Int32Array {
  const owner = new Int32Array(pieceCount);
  for (let area = 1; area < start.length; area++) owner.fill(area - 1, start[area - 1], start[area]);
  return owner;
}

/** Both ends, whichever way round each piece runs. */
function areClose(pieces: BoundaryPieces, a: number, b: number, reach: number): boolean {
  const { x, y, halfX, halfY } = pieces;
  const dx = (x[a] as number) - (x[b] as number);
  const dy = (y[a] as number) - (y[b] as number);
  if (halfX === null || halfY === null) return dx * dx + dy * dy <= reach;
  return [1, -1].some((turn) => {
    const wayX = (halfX[a] as number) - turn * (halfX[b] as number);
    const wayY = (halfY[a] as number) - turn * (halfY[b] as number);
    return isWithin(dx + wayX, dy + wayY, reach) && isWithin(dx - wayX, dy - wayY, reach);
  });
}

const isWithin = (dx: number, dy: number, reach: number) => dx * dx + dy * dy <= reach;
