import { barriers } from '../gazetteer/landscape.ts';
import type { Barrier, Point } from '../gazetteer/landscape.ts';
import { cellAt, cellCount, centreOf, grid } from './grid.ts';
import { smoothNoise } from './noise.ts';

/** Cost of growing through each cell, in tenths of a cell of open ground. */
export function terrainCost(): Uint16Array {
  const cost = new Uint16Array(cellCount);
  for (let cell = 0; cell < cellCount; cell += 1) cost[cell] = groundCost(...centreOf(cell));
  for (const barrier of barriers) raise(cost, barrier);
  return cost;
}

function groundCost(x: number, y: number): number {
  const wide = smoothNoise('ground', x / 900, y / 900);
  const middle = smoothNoise('fields', x / 320, y / 320);
  const fine = smoothNoise('hedges', x / 120, y / 120);
  return Math.round(4 + 22 * wide * wide + 34 * middle * middle * middle + 16 * fine * fine);
}

function raise(cost: Uint16Array, barrier: Barrier): void {
  for (let index = 1; index < barrier.line.length; index += 1) {
    for (const cell of cellsAlong(barrier, index)) {
      cost[cell] = Math.max(cost[cell] ?? 0, barrier.cost * 10);
    }
  }
}

/** Cells under a segment, side by side without diagonal leaks; it strays by up to `sway` kilometres. */
function cellsAlong({ line, sway }: Barrier, index: number): Set<number> {
  const [from, to] = [line[index - 1] as Point, line[index] as Point];
  const cells = new Set<number>();
  const length = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
  const pieces = Math.ceil((length * 1000) / (grid.cell / 4));
  for (let piece = 0; piece <= pieces; piece += 1)
    addBlock(cells, swayed(between(from, to, piece / pieces), sway));
  return cells;
}

function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function swayed([x, y]: Point, sway: number): Point {
  const east = smoothNoise('sway east', x / 0.6, y / 0.6) - 0.5;
  const north = smoothNoise('sway north', x / 0.6, y / 0.6) - 0.5;
  return [x + 2 * sway * east, y + 2 * sway * north];
}

/** The cells around a point, so that the line has no diagonal leak. */
function addBlock(cells: Set<number>, [x, y]: Point): void {
  const half = grid.cell / 2000;
  if (x < -2.3 || y < -2.3 || x > 21.9 || y > 19.9) return;
  for (const [dx, dy] of [
    [-half, -half],
    [half, -half],
    [-half, half],
    [half, half]
  ] as const) {
    cells.add(cellAt(x + dx, y + dy));
  }
}
