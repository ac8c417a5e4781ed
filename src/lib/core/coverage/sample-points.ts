import { cosine } from '../elementary/trigonometry.ts';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { seededShift } from './seeded-shift.ts';

/** An area with its boundary in degrees. */
export interface AreaShape {
  areaId: string;
  geometry: Polygon | MultiPolygon;
}

/** A place in degrees. */
export type Point = [lon: number, lat: number];

/** Steps of the plastic number: points of this sequence fill a square evenly (Roberts 2018, R2). */
const [stepX, stepY] = [0.7548776662466927, 0.5698402909980532];
/** Draws after which a shape is taken to be too thin for points inside. */
const mostDraws = 4000;

/** The outer and inner rings of all polygons; a point is inside where it lies in an odd number of them. */
export function ringsOf({ geometry }: Pick<AreaShape, 'geometry'>): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Whether the point lies inside the rings (even–odd rule). */
export function isInside([x, y]: Readonly<Point>, rings: readonly (readonly Position[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi = 0, yi = 0] = ring[i] ?? [];
      const [xj = 0, yj = 0] = ring[j] ?? [];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}

/**
 * So many points inside a shape, evenly spread, the same for the same seed and area_id. A shape too thin to be hit
 * has the mean of its first ring's corners, one that has no corners no point.
 */
export function samplePoints(shape: AreaShape, count: number, seed: number): Point[] {
  const rings = ringsOf(shape);
  const box = boxOf(rings);
  if (box === null) return [];
  const [west, south, east, north] = box;
  const [shiftX, shiftY] = seededShift(seed, shape.areaId);
  const points: Point[] = [];
  for (let draw = 1; draw <= mostDraws && points.length < count; draw++) {
    const point: Point = [
      west + (east - west) * ((shiftX + draw * stepX) % 1),
      south + (north - south) * ((shiftY + draw * stepY) % 1)
    ];
    if (isInside(point, rings)) points.push(point);
  }
  return points.length > 0 ? points : [meanCorner(rings[0] ?? [])];
}

/** West, south, east and north of rings; null where they have no corner. */
export function boxOf(rings: readonly (readonly Position[])[]): [number, number, number, number] | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const [lon = 0, lat = 0] of ring) {
      [west, east] = [Math.min(west, lon), Math.max(east, lon)];
      [south, north] = [Math.min(south, lat), Math.max(north, lat)];
    }
  return west > east ? null : [west, south, east, north];
}

function meanCorner(ring: readonly Position[]): Point {
  const sum = (at: 0 | 1) => ring.reduce((total, position) => total + (position[at] ?? 0), 0) / ring.length;
  return [sum(0), sum(1)];
}

const radians = Math.PI / 180;

/** Area of a shape in square degrees at its latitude, for comparing shapes of one city. */
export function relativeSize(shape: AreaShape): number {
  const polygons =
    shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates;
  return polygons.reduce((total, [outer = [], ...holes]) => {
    return total + ringSize(outer) - holes.reduce((sum, hole) => sum + ringSize(hole), 0);
  }, 0);
}

function ringSize(ring: readonly Position[]): number {
  const [first = [0, 0]] = ring;
  const [originX = 0, originY = 0] = first;
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    twice += (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
  }
  return (Math.abs(twice) / 2) * cosine(originY * radians);
}
