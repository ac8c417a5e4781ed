import type { CostPairs } from './cost-pairs.ts';
import { weightOf } from './decay.ts';
import type { Decay } from './decay.ts';

/** For every origin the destination that costs least, −1 and Infinity where there is none among the pairs. */
export interface Nearest {
  destination: Int32Array;
  cost: Float64Array;
}

/** Nearest destinations among the pairs; of equal ones the first in the order of the destinations. */
export function nearest({ originCount, start, destination, cost }: CostPairs): Nearest {
  const found = {
    destination: new Int32Array(originCount).fill(-1),
    cost: new Float64Array(originCount).fill(Infinity)
  };
  for (let i = 0; i < originCount; i++) {
    for (let k = start[i] as number; k < (start[i + 1] as number); k++) {
      const [candidate, place] = [cost[k] as number, destination[k] as number];
      const best = found.cost[i] as number;
      if (candidate > best || (candidate === best && place > (found.destination[i] as number))) continue;
      found.cost[i] = candidate;
      found.destination[i] = place;
    }
  }
  return found;
}

/** How many destinations each origin has among the pairs. */
export function countInReach({ originCount, start }: CostPairs): Uint32Array {
  return Uint32Array.from({ length: originCount }, (_, i) => (start[i + 1] as number) - (start[i] as number));
}

/** Supply in the catchment of each origin, weighted by the way to it; not shared with anyone. */
export function supplyInReach(pairs: CostPairs, supply: Float64Array, decay: Decay): Float64Array {
  const { originCount, start, destination, cost } = pairs;
  return Float64Array.from({ length: originCount }, (_, i) => {
    let sum = 0;
    for (let k = start[i] as number; k < (start[i + 1] as number); k++)
      sum += (supply[destination[k] as number] as number) * weightOf(decay, cost[k] as number);
    return sum;
  });
}
