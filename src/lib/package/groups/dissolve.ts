import type { MultiPolygon, Polygon, Position } from 'geojson';
import { joinedRings, signedArea, type Ring } from './joined-rings.ts';

/**
 * Several surfaces as one, without the borders they share. A border counts as shared where both sides have the same
 * corners; where they differ it stays, as a seam of the surface. Overlapping surfaces are put side by side as they are.
 */
export function dissolve(surfaces: readonly (Polygon | MultiPolygon)[]): MultiPolygon {
  const polygons = surfaces.flatMap(polygonsOf);
  const rings = joinedRings(polygons.flatMap(wound));
  return { type: 'MultiPolygon', coordinates: rings === null ? polygons : nested(rings) };
}

const polygonsOf = ({ type, coordinates }: Polygon | MultiPolygon): Position[][][] =>
  type === 'Polygon' ? [coordinates] : coordinates;

/** The rings of a polygon so that its inside lies on their left. */
function wound(rings: readonly Position[][]): Ring[] {
  return rings.map((ring, place) => (signedArea(ring) > 0 === (place === 0) ? ring : ring.toReversed()));
}

/** Outer rings, each with the holes in it, the largest first. */
function nested(rings: readonly Ring[]): Position[][][] {
  const sized = rings.map((ring) => ({ ring, area: signedArea(ring) })).sort((a, b) => b.area - a.area);
  const polygons = sized.filter(({ area }) => area > 0).map(({ ring }) => [[...ring]]);
  for (const { ring } of sized.filter(({ area }) => area < 0)) {
    const around = polygons.findLast(([outer = []]) => isWithin(ring, outer));
    around?.push([...ring]);
  }
  return polygons;
}

/** Whether a ring lies in another: by its first corner that the other does not have. */
function isWithin(ring: Ring, outer: Ring): boolean {
  const corners = new Set(outer.map(String));
  const corner = ring.find((position) => !corners.has(String(position)));
  return corner === undefined || holds(outer, corner);
}

/** Whether a point lies in a ring (even–odd rule). */
function holds(ring: Ring, [x = 0, y = 0]: Position): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [ring[i - 1], ring[i]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
