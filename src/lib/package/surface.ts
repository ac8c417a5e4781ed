import type { MultiPolygon, Polygon, Position } from 'geojson';

/** A point on a border this close, in degrees (about 1 cm), counts as inside. */
const tolerance = 1e-7;

/** Whether a point lies in one of the polygons of a surface or on its border; holes are outside (even–odd rule). */
export function surfaceHolds({ type, coordinates }: Polygon | MultiPolygon, point: Position): boolean {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.some((rings) => isInside(point, rings) || rings.some((ring) => isOnLine(point, ring)));
}

/** The corners of the outer rings of a surface. */
export function outerCorners({ type, coordinates }: Polygon | MultiPolygon): Position[] {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.flatMap(([outer = []]) => outer.slice(1));
}

function isInside([x = 0, y = 0]: Position, rings: readonly (readonly Position[])[]): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [ring[i - 1], ring[i]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}

function isOnLine([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  for (let i = 1; i < ring.length; i++) {
    const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [ring[i - 1], ring[i]];
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    if (Math.hypot(ax + along * dx - x, ay + along * dy - y) <= tolerance) return true;
  }
  return false;
}
