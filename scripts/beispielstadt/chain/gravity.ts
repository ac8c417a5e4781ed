import { distance } from '../geography/sites.ts';
import { apportion } from '../population/quarters.ts';

interface Place {
  x: number;
  y: number;
}

/**
 * Shares a number of people out among destinations: the nearer and the larger, the more. `reachMetres` is the
 * distance at which the pull has fallen to a half; only the `choices` with the strongest pull are used.
 */
export function shareByGravity<D extends Place>(
  people: number,
  origin: Place,
  destinations: readonly D[],
  options: { reachMetres: number; choices: number; draw?: (destination: D) => number }
): { destination: D; count: number }[] {
  const pulls = destinations
    .map((destination, order) => ({ destination, order, pull: pullOf(origin, destination, options) }))
    .sort((a, b) => b.pull - a.pull || a.order - b.order)
    .slice(0, options.choices);
  const counts = apportion(
    people,
    pulls.map(({ pull }) => pull)
  );
  return pulls
    .map(({ destination }, index) => ({ destination, count: counts[index] ?? 0 }))
    .filter(({ count }) => count > 0);
}

function pullOf<D extends Place>(
  origin: Place,
  destination: D,
  { reachMetres, draw }: { reachMetres: number; draw?: (destination: D) => number }
): number {
  const ratio = distance(origin, destination) / reachMetres;
  return (draw?.(destination) ?? 1) / (1 + ratio * ratio * ratio);
}
