import type { PlanePoints } from '../coverage/local-plane.ts';
import { pairsWithin } from '../coverage/pairs-within.ts';
import type { Neighbours } from './neighbours.ts';

/** All other points at most `limit` away on the plane. */
export function distanceBand(points: PlanePoints, limit: number): Neighbours {
  const { start, destination } = pairsWithin(points, points, limit);
  return Array.from(points.x, (_, row) =>
    destination
      .slice(start[row], start[row + 1])
      .filter((other) => other !== row)
      .sort()
  );
}

/**
 * The `count` nearest other points of each, equal distances by position: points in the order of their ids give the
 * same whatever the order of the file. Being a neighbour is not mutual here.
 */
export function nearestNeighbours({ x, y }: PlanePoints, count: number): Neighbours {
  return Array.from(x, (_, row) => {
    const squared = x.map((other, i) => {
      const dx = other - (x[row] as number);
      const dy = (y[i] as number) - (y[row] as number);
      return dx * dx + dy * dy;
    });
    return nearest(squared, row, count).sort();
  });
}

/** Positions of the smallest entries, that of `own` left out. */
function nearest(squared: Float64Array, own: number, count: number): Uint32Array {
  const chosen: number[] = [];
  squared.forEach((distance, i) => {
    if (i === own) return;
    let place = chosen.length;
    while (place > 0 && distance < (squared[chosen[place - 1] as number] as number)) place--;
    if (place < count) chosen.splice(place, 0, i);
    if (chosen.length > count) chosen.pop();
  });
  return Uint32Array.from(chosen);
}
