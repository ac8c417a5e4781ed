import type { MultiPolygon, Polygon } from 'geojson';
import type { Grouping } from './clean.ts';
import type { Position } from './simplify.ts';

/** A border as drawn: `left` and `right` are quarter labels. */
export interface Border {
  left: number;
  right: number;
  points: readonly Position[];
}

/** The polygon of everything that `level` maps to `group`, put together from the shared borders. */
export function assemble(borders: readonly Border[], level: Grouping, group: number): Polygon | MultiPolygon {
  const rings = chain(sidesOf(borders, level, group));
  const shells = rings.filter((ring) => signedArea(ring) > 0);
  const holes = rings.filter((ring) => signedArea(ring) < 0);
  const polygons = shells
    .sort((a, b) => signedArea(b) - signedArea(a))
    .map((shell) => [shell, ...holes.filter((hole) => contains(shell, hole))]);
  const coordinates = polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y])));
  if (coordinates.length === 1) return { type: 'Polygon', coordinates: coordinates[0] as number[][][] };
  return { type: 'MultiPolygon', coordinates };
}

/** The borders of a group, each turned so that the group lies to its left. */
function sidesOf(borders: readonly Border[], level: Grouping, group: number): (readonly Position[])[] {
  return borders.flatMap(({ left, right, points }) => {
    const [isLeft, isRight] = [level(left) === group, level(right) === group];
    if (isLeft === isRight) return [];
    return [isLeft ? points : points.toReversed()];
  });
}

function chain(sides: (readonly Position[])[]): Position[][] {
  const byStart = new Map(sides.map((side) => [key(side[0] as Position), side]));
  if (byStart.size !== sides.length) throw new Error('An area touches itself in a corner');
  const rings: Position[][] = [];
  while (byStart.size > 0) rings.push(takeRing(byStart));
  return rings;
}

function takeRing(byStart: Map<string, readonly Position[]>): Position[] {
  const first = byStart.keys().next().value as string;
  const ring: Position[] = [];
  for (let at = first; byStart.has(at);) {
    const side = byStart.get(at) as readonly Position[];
    byStart.delete(at);
    ring.push(...(ring.length === 0 ? side : side.slice(1)));
    at = key(side[side.length - 1] as Position);
  }
  return ring;
}

const key = ([x, y]: Position) => `${x}/${y}`;

/** Twice the enclosed area is left out of place here: positive = counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [from, to] = [ring[index - 1] as Position, ring[index] as Position];
    sum += from[0] * to[1] - to[0] * from[1];
  }
  return sum / 2;
}

/** Whether a ring holds the first point of another that does not cross it. */
export function contains(shell: readonly Position[], inner: readonly Position[]): boolean {
  const [x, y] = middle(inner);
  let inside = false;
  for (let index = 1; index < shell.length; index += 1) {
    const [a, b] = [shell[index - 1] as Position, shell[index] as Position];
    const crosses = a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) * (b[0] - a[0])) / (b[1] - a[1]);
    if (crosses) inside = !inside;
  }
  return inside;
}

const middle = (ring: readonly Position[]): Position => {
  const [a, b] = [ring[0] as Position, ring[1] as Position];
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
};
