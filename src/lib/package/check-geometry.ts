import { ringCrossing } from './ring-crossing.ts';
import type { ProblemCode } from './problem-codes.ts';
import { positionFault } from './position-fault.ts';

/** Takes down what is wrong with the geometry of one feature. */
export type GeometryReport = (
  severity: 'error' | 'warning',
  code: ProblemCode,
  values?: Readonly<Record<string, string | number>>
) => void;

/**
 * Checks the geometry of an area: Polygon or MultiPolygon, closed rings of at least four positions in longitude and
 * latitude that do not cross themselves. Of one kind of fault the first in the geometry is reported.
 */
export function checkGeometry(geometry: unknown, report: GeometryReport): void {
  if (geometry === null || geometry === undefined) return report('error', 'geometry_missing');
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    return report('error', 'geometry_type', { found: String(type ?? '–') });
  }
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (!isFilledArray(polygons) || !polygons.every(isFilledArray)) return report('error', 'geometry_missing');
  checkRings((polygons as unknown[][]).flat(), onceEach(report));
}

function isFilledArray(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function onceEach(report: GeometryReport): GeometryReport {
  const seen = new Set<ProblemCode>();
  return (severity, code, values) => {
    if (!seen.has(code)) report(severity, code, values);
    seen.add(code);
  };
}

function checkRings(rings: readonly unknown[], report: GeometryReport): void {
  rings.forEach((ring, i) => checkRing(ring, i + 1, report));
}

function checkRing(ring: unknown, number: number, report: GeometryReport): void {
  if (!Array.isArray(ring))
    return report('error', 'coordinate_invalid', { ring: number, found: String(ring) });
  const fault = firstFault(ring);
  if (fault !== null) return report(fault.severity, fault.code, { ring: number, ...fault.values });
  const positions = ring as [number, number][];
  if (positions.length < 4)
    return report('error', 'ring_too_short', { ring: number, found: positions.length });
  if (!isClosed(positions)) report('error', 'ring_open', { ring: number, found: String(positions[0]) });
  const crossing = ringCrossing(positions);
  if (crossing !== null)
    report('error', 'ring_self_intersecting', { ring: number, lon: crossing[0], lat: crossing[1] });
}

function firstFault(ring: readonly unknown[]) {
  for (const position of ring) {
    const fault = positionFault(position);
    if (fault !== null) return fault;
  }
  return null;
}

function isClosed(ring: readonly [number, number][]): boolean {
  const [first, last] = [ring[0], ring[ring.length - 1]];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}
