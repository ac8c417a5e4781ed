import { nearest } from './nearest.ts';
import type { Nearest } from './nearest.ts';
import type { TravelCost } from './travel-cost.ts';

/** First radius that is searched, and the last: half the way around the earth. */
const [firstLimit, lastLimit] = [500, 2.1e7];

/**
 * The nearest destination of every origin without a limit: the radius is doubled until everybody has one. An imported
 * matrix, and isochrones, are searched as a whole.
 */
export function nearestOf(cost: TravelCost, originCount: number): Nearest {
  if (cost.method.kind !== 'straight_line') return nearest(cost.pairs(Infinity));
  const found = {
    destination: new Int32Array(originCount).fill(-1),
    cost: new Float64Array(originCount).fill(Infinity)
  };
  let open = Int32Array.from({ length: originCount }, (_, i) => i);
  for (let limit = firstLimit; open.length > 0 && limit < 2 * lastLimit; limit *= 2) {
    const near = nearest(cost.pairs(limit, open));
    near.cost.forEach((value, k) => {
      if (value === Infinity) return;
      found.cost[open[k] as number] = value;
      found.destination[open[k] as number] = near.destination[k] as number;
    });
    open = open.filter((_, k) => near.cost[k] === Infinity);
  }
  return found;
}
