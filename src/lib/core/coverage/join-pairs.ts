import type { CostPairs } from './cost-pairs.ts';

/** The pairs of both, of the same origins; the destinations of the second follow those of the first. */
export function joinPairs(first: CostPairs, second: CostPairs): CostPairs {
  if (second.destinationCount === 0) return first;
  const { originCount } = first;
  const total = first.cost.length + second.cost.length;
  const start = new Uint32Array(originCount + 1);
  const [destination, cost] = [new Uint32Array(total), new Float64Array(total)];
  let place = 0;
  for (let i = 0; i < originCount; i++) {
    for (const [pairs, shift] of [[first, 0] as const, [second, first.destinationCount] as const]) {
      for (let k = pairs.start[i] as number; k < (pairs.start[i + 1] as number); k++, place++) {
        destination[place] = (pairs.destination[k] as number) + shift;
        cost[place] = pairs.cost[k] as number;
      }
    }
    start[i + 1] = place;
  }
  const destinationCount = first.destinationCount + second.destinationCount;
  return { originCount, destinationCount, start, destination, cost };
}
