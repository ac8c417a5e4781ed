import { ringCrossing } from '../../../package/ring-crossing.ts';
import type { Position } from '../crs/projector.ts';
import type { PlainGeometry } from './read-geometry.ts';
import type { RepairLog } from './repair-log.ts';

/** Longest ring that is searched for crossings: the search takes long where many edges lie side by side. */
const longestSearched = 20_000;

/**
 * Closes the rings of polygons, removes positions that follow themselves and turns outer rings counter-clockwise, holes
 * clockwise (RFC 7946). Rings too short to enclose anything go, an outer one with its holes; where nothing else stays,
 * a triangle of a decimetre marks the place, named as `short`. Rings that cross themselves stay and are named. Other
 * kinds come back as is.
 */
export function repairRings(geometry: PlainGeometry, feature: number, log: RepairLog): PlainGeometry {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return geometry;
  let ring = 0;
  const note: Note = (what, value) => log.note(what, value, feature, ring);
  const repair = (polygon: Position[][]) => {
    const rings = polygon.map((each, i) => {
      ring++;
      return repairRing(each, i === 0, note);
    });
    return rings[0] === null ? [] : rings.filter((each) => each !== null);
  };
  const given = (
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  ) as Position[][][];
  const polygons = given.map(repair).filter((rings) => rings.length > 0);
  const [first] = given.flat(2);
  if (polygons.length === 0 && first !== undefined) {
    log.note('ring_kept', 'short', feature);
    polygons.push([markOf(first)]);
  }
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: polygons };
  return { ...geometry, coordinates: polygons[0] ?? [] };
}

function markOf([x, y]: Position): Position[] {
  const size = 1e-6;
  return [
    [x, y],
    [x + size, y],
    [x, y + size],
    [x, y]
  ];
}

type Note = (what: 'ring_repaired' | 'ring_kept', value: string) => void;

function repairRing(ring: Position[], outer: boolean, note: Note): Position[] | null {
  const closed = close(withoutRepeats(ring, note), note);
  if (closed.length < 4) {
    note('ring_repaired', 'dropped');
    return null;
  }
  if (closed.length <= longestSearched && ringCrossing(closed) !== null) note('ring_kept', 'crossing');
  if (signedArea(closed) >= 0 === outer) return closed;
  note('ring_repaired', 'orientation');
  return closed.toReversed();
}

function withoutRepeats(ring: Position[], note: Note): Position[] {
  const kept = ring.filter((position, i) => i === 0 || !isSame(position, ring[i - 1]));
  if (kept.length < ring.length) note('ring_repaired', 'duplicates');
  return kept;
}

function close(ring: Position[], note: Note): Position[] {
  const first = ring[0];
  if (first === undefined || isSame(first, ring[ring.length - 1])) return ring;
  note('ring_repaired', 'closed');
  return [...ring, first];
}

function isSame(a: Position, b: Position | undefined): boolean {
  return a[0] === b?.[0] && a[1] === b[1];
}

/** Twice the area of a closed ring, positive where it runs counter-clockwise. */
export function signedArea(ring: readonly (readonly number[])[]): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    sum += (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
  }
  return sum;
}
