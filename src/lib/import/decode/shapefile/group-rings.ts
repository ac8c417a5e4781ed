import type { Position } from '../crs/projector.ts';
import { isInRing } from '../crs/regions.ts';
import { signedArea } from '../geometry/repair-rings.ts';

interface OuterRing {
  rings: Position[][];
  area: number;
}

/**
 * Groups the rings of a shape into polygons. A shapefile turns outer rings clockwise and holes the other way; a hole
 * goes to the smallest outer ring around it. A hole without one is an outer ring drawn the wrong way: none is lost.
 */
export function groupRings(rings: readonly Position[][]): Position[][][] {
  const outers: OuterRing[] = [];
  const holes: Position[][] = [];
  for (const ring of rings) {
    const area = signedArea(ring);
    if (area <= 0) outers.push({ rings: [ring], area: -area });
    else holes.push(ring);
  }
  const lost = holes.filter((hole) => {
    const around = smallestAround(hole, outers);
    around?.rings.push(hole);
    return around === undefined;
  });
  return [...outers.map((outer) => outer.rings), ...lost.map((ring) => [ring])];
}

function smallestAround(hole: readonly Position[], outers: readonly OuterRing[]): OuterRing | undefined {
  let smallest: OuterRing | undefined;
  for (const outer of outers) {
    if (smallest !== undefined && outer.area >= smallest.area) continue;
    if (isAround(outer.rings[0] ?? [], hole)) smallest = outer;
  }
  return smallest;
}

/** By most of a few positions of the hole, since some may lie on the outer ring itself. */
function isAround(outer: readonly Position[], hole: readonly Position[]): boolean {
  const step = Math.max(1, Math.floor(hole.length / 5));
  const probes = hole.filter((_, i) => i % step === 0);
  return probes.filter((probe) => isInRing(probe, outer)).length * 2 > probes.length;
}
