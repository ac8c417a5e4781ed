import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { ContiguityKind } from './space-settings.ts';

export type AreaGeometry = Polygon | MultiPolygon;

/**
 * What can touch: boundary points (queen) or the straight pieces between them (rook). Those of area i are start[i] …
 * start[i + 1] − 1. A piece is its middle and half of its way; a point has no way.
 */
export interface BoundaryPieces {
  start: Uint32Array;
  x: Float64Array;
  y: Float64Array;
  halfX: Float64Array | null;
  halfY: Float64Array | null;
}

/** The pieces of all rings, holes too; coordinates are divided by `unitX` and `unitY`. */
export function boundaryPieces(
  geometries: readonly (AreaGeometry | null)[],
  kind: ContiguityKind,
  [unitX, unitY]: readonly [number, number]
): BoundaryPieces {
  const rings = geometries.map(ringsOf);
  const start = startsOf(rings);
  const total = start[geometries.length] as number;
  const [x, y] = [new Float64Array(total), new Float64Array(total)];
  let place = 0;
  for (const ring of rings.flat())
    for (let k = 1; k < ring.length; k++, place++) {
      const point = ring[k] as Position;
      x[place] = (point[0] as number) / unitX;
      y[place] = (point[1] as number) / unitY;
    }
  return kind === 'queen' ? { start, x, y, halfX: null, halfY: null } : waysOf({ start, x, y }, rings.flat());
}

/** Rings close with their first point: each has as many pieces as points, less one. */
function startsOf(rings: readonly (readonly Position[][])[]): Uint32Array {
  const start = new Uint32Array(rings.length + 1);
  rings.forEach((own, i) => {
    start[i + 1] = own.reduce((sum, ring) => sum + Math.max(0, ring.length - 1), start[i] as number);
  });
  return start;
}

function ringsOf(geometry: AreaGeometry | null): Position[][] {
  if (geometry === null) return [];
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** From the point before to each point; the point before the first of a ring is its last. */
function waysOf({ start, x, y }: Pick<BoundaryPieces, 'start' | 'x' | 'y'>, rings: Position[][]) {
  const pieces = {
    start,
    x: new Float64Array(x.length),
    y: new Float64Array(x.length),
    halfX: new Float64Array(x.length),
    halfY: new Float64Array(x.length)
  };
  let first = 0;
  for (const ring of rings) {
    const count = Math.max(0, ring.length - 1);
    for (let k = 0; k < count; k++) {
      const [to, from] = [first + k, first + ((k + count - 1) % count)];
      pieces.x[to] = ((x[from] as number) + (x[to] as number)) / 2;
      pieces.y[to] = ((y[from] as number) + (y[to] as number)) / 2;
      pieces.halfX[to] = ((x[to] as number) - (x[from] as number)) / 2;
      pieces.halfY[to] = ((y[to] as number) - (y[from] as number)) / 2;
    }
    first += count;
  }
  return pieces;
}
