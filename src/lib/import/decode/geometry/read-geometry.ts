import type { Geometry } from 'geojson';
import type { Position } from '../crs/projector.ts';

/** Coordinates of every kind of geometry: how deep positions are nested. */
const nesting: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  Polygon: 2,
  MultiLineString: 2,
  MultiPolygon: 3
};

export type Coordinates = Position | Coordinates[];
export type PlainGeometry = Exclude<Geometry, { type: 'GeometryCollection' }>;

/** A geometry without heights, or why it cannot be used: a kind that is not read, or coordinates that are none. */
export function readGeometry(value: unknown): PlainGeometry | null | 'type' | 'coordinates' {
  if (value === null || value === undefined) return null;
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(nesting, type)) return 'type';
  if (type !== 'Point' && Array.isArray(coordinates) && coordinates.length === 0) return null;
  const read = readNested(coordinates, nesting[type] ?? 0);
  return read === null ? 'coordinates' : ({ type, coordinates: read } as PlainGeometry);
}

function readNested(value: unknown, depth: number): Coordinates | null {
  if (!Array.isArray(value)) return null;
  if (depth === 0) return readPosition(value);
  const parts: Coordinates[] = [];
  for (const part of value) {
    const read = readNested(part, depth - 1);
    if (read === null) return null;
    parts.push(read);
  }
  return parts;
}

function readPosition([x, y]: unknown[]): Position | null {
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y)
    ? [x, y]
    : null;
}

/** The first position, or null where there is none. */
export function firstPosition(coordinates: Coordinates): Position | null {
  const [first] = coordinates;
  if (first === undefined) return null;
  return typeof first === 'number' ? (coordinates as Position) : firstPosition(first);
}

/** The same nesting with every position mapped. */
export function mapPositions(coordinates: Coordinates, map: (position: Position) => Position): Coordinates {
  if (typeof coordinates[0] === 'number') return map(coordinates as Position);
  return (coordinates as Coordinates[]).map((part) => mapPositions(part, map));
}

/** Whether all positions are longitude and latitude on earth. */
export function isOnEarth(coordinates: Coordinates): boolean {
  if (typeof coordinates[0] !== 'number') return (coordinates as Coordinates[]).every(isOnEarth);
  const [x, y] = coordinates as Position;
  return Math.abs(x) <= 180 && Math.abs(y) <= 90;
}
