import type { BoundaryPieces } from './boundary-pieces.ts';
import type { Neighbours } from './neighbours.ts';
import { PairCollector } from './pair-collector.ts';
import { PieceTable } from './piece-table.ts';

const ownCell: readonly number[] = [0];
const around: readonly number[] = [-1, 0, 1];

/**
 * Areas whose pieces of boundary are equal (`reach` 0) or have their ends at most 1 apart, in the unit of the pieces
 * (`reach` 1). Every piece is looked up among those of the areas before it, by hashing, then added.
 */
export function touching(pieces: BoundaryPieces, reach: 0 | 1): Neighbours {
  const { start, x, y } = pieces;
  const areaCount = start.length - 1;
  const table = new PieceTable(x.length);
  const pairs = new PairCollector(areaCount);
  const owner = new Int32Array(x.length);
  const steps = reach === 0 ? ownCell : around;
  const cellOf = reach === 0 ? (value: number) => value : Math.floor;
  const meet = (slot: number, piece: number) => {
    for (let other = table.newest(slot); other >= 0; other = table.before(other))
      if (pairs.isNew(owner[other] as number) && areClose(pieces, piece, other, reach))
        pairs.add(owner[other] as number);
  };
  for (let area = 0; area < areaCount; area++) {
    pairs.begin(area);
    for (let piece = start[area] as number; piece < (start[area + 1] as number); piece++) {
      const column = cellOf(x[piece] as number);
      const row = cellOf(y[piece] as number);
      for (const dx of steps) for (const dy of steps) meet(table.slotOf(column + dx, row + dy), piece);
      owner[piece] = area;
      table.add(table.slotOf(column, row), column, row, piece);
    }
  }
  return pairs.neighbours();
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
