import { hypotenuse } from '../elementary/power.ts';
import { cosine } from '../elementary/trigonometry.ts';
import type { Position } from 'geojson';
import { isInside, ringsOf, samplePoints } from './sample-points.ts';
import type { AreaShape, Point } from './sample-points.ts';

/** Points among which the one next to the centroid is sought, where that lies outside. */
const drawn = 64;

/**
 * The centroid of a shape; of its seeded points the one next to it, where the centroid lies outside (in a hole, a bay,
 * or between exclaves). Null for a shape without corners.
 */
export function centrePoint(shape: AreaShape, seed: number): Point | null {
  const centre = centroid(shape);
  if (centre !== null && isInside(centre, ringsOf(shape))) return centre;
  const points = samplePoints(shape, drawn, seed);
  const [first = null] = points;
  return centre === null ? first : points.reduce((best, point) => nearer(centre, best, point), first);
}

/** Centroid of the polygons without their holes, whichever way rings run; null where they enclose nothing. */
function centroid({ geometry }: AreaShape): Point | null {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const origin = polygons[0]?.[0]?.[0] ?? [0, 0];
  const moments = polygons.flatMap((rings) =>
    rings.map((ring, i) => {
      const { size, x, y } = ringMoments(ring, origin);
      const sign = size < 0 === (i === 0) ? -1 : 1;
      return { size: sign * size, x: sign * x, y: sign * y };
    })
  );
  const sum = (of: 'size' | 'x' | 'y') => moments.reduce((total, moment) => total + moment[of], 0);
  const size = sum('size');
  const [lon = 0, lat = 0] = origin;
  return size === 0 ? null : [lon + sum('x') / (3 * size), lat + sum('y') / (3 * size)];
}

/** Twice the signed area of a ring and six times its first moments, seen from an origin (shoelace formula). */
function ringMoments(ring: readonly Position[], [originX = 0, originY = 0]: Position) {
  let [size, x, y] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [[aLon = 0, aLat = 0] = [], [bLon = 0, bLat = 0] = []] = [ring[i - 1], ring[i]];
    const [ax, ay, bx, by] = [aLon - originX, aLat - originY, bLon - originX, bLat - originY];
    const cross = ax * by - bx * ay;
    size += cross;
    x += cross * (ax + bx);
    y += cross * (ay + by);
  }
  return { size, x, y };
}

function nearer([x, y]: Point, best: Point | null, point: Point): Point {
  if (best === null) return point;
  const away = ([lon, lat]: Point) => hypotenuse((lon - x) * cosine((y * Math.PI) / 180), lat - y);
  return away(point) < away(best) ? point : best;
}
