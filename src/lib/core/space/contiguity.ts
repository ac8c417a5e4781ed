import { earthRadius } from '../coverage/local-plane.ts';
import { cosine } from '../elementary/trigonometry.ts';
import { boundaryPieces } from './boundary-pieces.ts';
import type { AreaGeometry } from './boundary-pieces.ts';
import type { Neighbours } from './neighbours.ts';
import type { ContiguityKind } from './space-settings.ts';
import { touchingExactly, touchingWithinOne } from './touching.ts';

/**
 * Areas that share a boundary point (queen) or a straight piece of boundary (rook) of equal coordinates, aligned with
 * `geometries`; an area without a geometry has no neighbours. As spdep's poly2nb with snap = 0.
 */
export function contiguity(geometries: readonly (AreaGeometry | null)[], kind: ContiguityKind): Neighbours {
  return touchingExactly(boundaryPieces(geometries, kind, [1, 1]));
}

/**
 * The same for geometries in degrees, where boundary points at most `metres` (> 0) apart count as one. Only the ends
 * of pieces are compared: a boundary that one side draws with a further point in between is met at its ends.
 */
export function contiguityWithin(
  geometries: readonly (AreaGeometry | null)[],
  kind: ContiguityKind,
  metres: number
): Neighbours {
  return touchingWithinOne(boundaryPieces(geometries, kind, degreesOf(metres, geometries)));
}

/** So many metres in degrees of longitude and of latitude, in the middle of the areas. */
function degreesOf(metres: number, geometries: readonly (AreaGeometry | null)[]): [number, number] {
  const { y } = boundaryPieces(geometries, 'queen', [1, 1]);
  let [low, high] = [90, -90];
  for (const latitude of y) [low, high] = [Math.min(low, latitude), Math.max(high, latitude)];
  const radians = Math.PI / 180;
  const northwards = metres / (earthRadius * radians);
  return [northwards / cosine(((low + high) / 2) * radians), northwards];
}
