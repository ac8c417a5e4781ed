import type { BoundingBox } from '../decode-run.ts';

type Position = readonly [number, number];

/** Germany, with a margin of some kilometres; longitude and latitude. */
const germany: readonly Position[] = [
  [6.4, 53.9],
  [8.2, 55.2],
  [9.6, 54.95],
  [11.3, 54.7],
  [13.6, 54.9],
  [14.6, 53.9],
  [14.9, 52.6],
  [15.2, 51.0],
  [14.3, 50.7],
  [12.0, 50.1],
  [12.3, 49.6],
  [13.95, 48.7],
  [13.2, 47.4],
  [10.2, 47.1],
  [7.4, 47.45],
  [7.4, 48.2],
  [8.35, 49.0],
  [6.2, 49.3],
  [5.9, 50.2],
  [5.7, 51.1],
  [6.5, 52.3],
  [6.9, 53.3]
];
const germanyBox: BoundingBox = [5.5, 47, 15.6, 55.3];
const europe: BoundingBox = [-25, 34, 45, 72];

/** How well points fit: 4 near the open package, 3 in Germany, 2 in its bounding box, 1 in Europe, 0 elsewhere. */
export type Plausibility = 0 | 1 | 2 | 3 | 4;

const enough = 0.95;

/** Points in longitude and latitude; nearly all have to fit. */
export function plausibilityOf(points: readonly Position[], near: BoundingBox | undefined): Plausibility {
  const fits = (inside: (point: Position) => boolean) =>
    points.filter(inside).length >= enough * points.length;
  if (near !== undefined && fits((point) => isInBox(point, near))) return 4;
  if (fits((point) => isInRing(point, germany))) return 3;
  if (fits((point) => isInBox(point, germanyBox))) return 2;
  return fits((point) => isInBox(point, europe)) ? 1 : 0;
}

function isInBox([x, y]: Position, [west, south, east, north]: BoundingBox): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** Whether a point lies within a ring, by the even-odd rule; the ring need not be closed. */
export function isInRing([x, y]: Position, ring: readonly (readonly number[])[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax = 0, ay = 0] = ring[i] ?? [];
    const [bx = 0, by = 0] = ring[j] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
