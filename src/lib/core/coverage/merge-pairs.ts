import type { CostPairs } from './cost-pairs.ts';

/** Pairs whose destinations get other places: `places[j]` for destination j, −1 where it is left out. */
export interface PlacedPairs {
  pairs: CostPairs;
  places: Int32Array;
}

/**
 * The pairs of both, of the same origins; destinations ascend within each origin, given that they do so in both and
 * that the places keep their order.
 */
export function mergePairs(first: PlacedPairs, second: PlacedPairs, destinationCount: number): CostPairs {
  const { originCount } = first.pairs;
  const size = first.pairs.cost.length + second.pairs.cost.length;
  const start = new Uint32Array(originCount + 1);
  const [destination, cost] = [new Uint32Array(size), new Float64Array(size)];
  let count = 0;
  for (let i = 0; i < originCount; i++) {
    let [a, b] = [first.pairs.start[i] as number, second.pairs.start[i] as number];
    const [endA, endB] = [first.pairs.start[i + 1] as number, second.pairs.start[i + 1] as number];
    while (a < endA || b < endB) {
      const placeA = a < endA ? placeOf(first, a) : Infinity;
      const placeB = b < endB ? placeOf(second, b) : Infinity;
      const place = placeA < placeB ? placeA : placeB;
      cost[count] = (place === placeA ? first.pairs.cost[a++] : second.pairs.cost[b++]) as number;
      destination[count] = place;
      count += place < 0 ? 0 : 1;
    }
    start[i + 1] = count;
  }
  const kept = { destination: destination.subarray(0, count), cost: cost.subarray(0, count) };
  return { originCount, destinationCount, start, ...kept };
}

const placeOf = ({ pairs, places }: PlacedPairs, k: number) =>
  places[pairs.destination[k] as number] as number;

/** The same pairs with the destinations of every origin in ascending order. */
export function ascendingPairs(pairs: CostPairs): CostPairs {
  const { originCount, start } = pairs;
  const [destination, cost] = [pairs.destination.slice(), pairs.cost.slice()];
  for (let i = 0; i < originCount; i++) {
    const from = start[i] as number;
    for (let k = from + 1; k < (start[i + 1] as number); k++) {
      const [moved, way] = [destination[k] as number, cost[k] as number];
      let place = k;
      for (; place > from && (destination[place - 1] as number) > moved; place--) {
        destination[place] = destination[place - 1] as number;
        cost[place] = cost[place - 1] as number;
      }
      destination[place] = moved;
      cost[place] = way;
    }
  }
  return { ...pairs, destination, cost };
}
