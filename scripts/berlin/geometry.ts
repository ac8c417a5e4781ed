import type { MultiPolygon, Polygon, Position } from 'geojson';

const decimals = 7;

/**
 * The same shape with seven decimals (about a centimetre; with fewer, rings of the source cross themselves), without the points that fall together by that, and with
 * outer rings counter-clockwise, holes clockwise (RFC 7946). Throws where a ring collapses.
 */
export function simplified(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  if (geometry.type === 'Polygon') return { type: 'Polygon', coordinates: polygon(geometry.coordinates) };
  return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(polygon) };
}

function polygon(rings: Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const points = withoutRepeats(ring.map(rounded));
    const counterClockwise = signedArea(points) > 0;
    return counterClockwise === (index === 0) ? points : points.reverse();
  });
}

function rounded([lon, lat]: Position): Position {
  return [Number(lon?.toFixed(decimals)), Number(lat?.toFixed(decimals))];
}

function withoutRepeats(ring: Position[]): Position[] {
  const points = ring.filter((point, i) => i === 0 || !samePoint(point, ring[i - 1]));
  if (points.length < 4) throw new Error('a ring has fewer than three different points');
  return points;
}

function samePoint(a: Position, b: Position | undefined): boolean {
  return a[0] === b?.[0] && a[1] === b?.[1];
}

/** Twice the area in square degrees, positive for counter-clockwise rings. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[i + 1] ?? ring[0] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
