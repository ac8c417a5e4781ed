import { districts, exclave } from '../gazetteer/districts.ts';
import type { District } from '../gazetteer/districts.ts';
import { randomFor } from '../random.ts';
import { centreOf } from './grid.ts';
import { grow } from './grow.ts';
import type { Seed } from './grow.ts';
import { exclaveLabel } from './seeds.ts';

/** A quarter as a part of a district: `label` is its position in the list. */
export interface Quarter {
  id: string;
  label: number;
  districtLabel: number;
  /** The coherent piece of ground it is cut from: the district's label, or the exclave's. */
  pieceLabel: number;
}

/** A coherent piece of ground: a district or the exclave, by its label in the raster of districts. */
interface Piece {
  label: number;
  districtLabel: number;
  quarterCount: number;
}

/** Divides the districts into quarters; the raster of labels and the quarters it names. */
export function divideIntoQuarters(pieceOf: Int16Array, cost: Uint16Array) {
  const quarters: Quarter[] = [];
  const seeds: Seed[] = [];
  for (const piece of pieces()) {
    for (const cell of spreadOut(cellsOf(pieceOf, piece.label), piece)) {
      seeds.push({ label: quarters.length, cell, pace: 1 });
      quarters.push(nextQuarter(quarters, piece));
    }
  }
  const labels = grow(seeds, cost, (cell, label) => pieceOf[cell] === quarters[label]?.pieceLabel);
  return { labels, quarters };
}

function pieces(): Piece[] {
  const whole = districts.map((district, label) => {
    return { label, districtLabel: label, quarterCount: quarterCount(district) };
  });
  const districtLabel = districts.findIndex(({ id }) => id === exclave.districtId);
  return [...whole, { label: exclaveLabel, districtLabel, quarterCount: 1 }];
}

function nextQuarter(quarters: readonly Quarter[], { label, districtLabel }: Piece): Quarter {
  const position = quarters.filter((quarter) => quarter.districtLabel === districtLabel).length + 1;
  const id = `${districts[districtLabel]?.id}${position}`;
  return { id, label: quarters.length, districtLabel, pieceLabel: label };
}

function cellsOf(pieceOf: Int16Array, label: number): number[] {
  const cells: number[] = [];
  pieceOf.forEach((piece, cell) => {
    if (piece === label) cells.push(cell);
  });
  return cells;
}

const quarterCount = ({ residents }: District) => Math.max(1, Math.min(5, Math.round(residents / 1780)));

/** Cells far from each other: each next one is the farthest of some random candidates. */
function spreadOut(cells: readonly number[], piece: Piece): number[] {
  const random = randomFor(`quarters ${piece.label}`);
  const chosen = [random.pick(cells)];
  while (chosen.length < piece.quarterCount) {
    const candidates = Array.from({ length: 12 }, () => random.pick(cells));
    chosen.push(farthest(candidates, chosen));
  }
  return chosen;
}

function farthest(candidates: readonly number[], chosen: readonly number[]): number {
  const gap = (cell: number) => Math.min(...chosen.map((other) => squaredMetres(cell, other)));
  return candidates.reduce((best, cell) => (gap(cell) > gap(best) ? cell : best));
}

function squaredMetres(a: number, b: number): number {
  const [[ax, ay], [bx, by]] = [centreOf(a), centreOf(b)];
  return (ax - bx) ** 2 + (ay - by) ** 2;
}
