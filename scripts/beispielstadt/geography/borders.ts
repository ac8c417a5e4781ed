import { lattice } from './noise.ts';
import { cornerPosition, traceArcs } from './arcs.ts';
import type { Arc } from './arcs.ts';
import type { Border } from './rings.ts';
import { simplify } from './simplify.ts';
import type { Position } from './simplify.ts';

/** The borders of all quarters as drawn: straight in the centre, winding at the edge. Metres. */
export function drawBorders(labels: Int16Array): Border[] {
  return traceArcs(labels).map((arc) => {
    const line = simplify(arc.corners.map(cornerPosition), tolerance(arc));
    return { left: arc.left, right: arc.right, points: line.map(jitter) };
  });
}

/** How much is straightened, in metres: streets are straighter than the borders of fields and woods. */
function tolerance({ corners }: Arc): number {
  const [x, y] = cornerPosition(corners[Math.floor(corners.length / 2)] as number);
  const fromCentre = Math.sqrt((x - 10000) ** 2 + (y - 9300) ** 2);
  return Math.max(22, Math.min(45, 50 - fromCentre / 200));
}

/** Moves a point off the raster by up to nine metres, always the same for the same point. */
function jitter([x, y]: Position): Position {
  return [x + 18 * (lattice(1, x, y) - 0.5), y + 18 * (lattice(2, x, y) - 0.5)];
}
