/**
 * What it costs to get from each origin to the destinations within a limit: those of origin i are
 * `destination[k]` at `cost[k]` for start[i] ≤ k < start[i + 1]. The unit is that of the `TravelCost`.
 */
export interface CostPairs {
  originCount: number;
  destinationCount: number;
  start: Uint32Array;
  destination: Uint32Array;
  cost: Float64Array;
}

/** One way from an origin to a destination, by their places. */
export interface CostEntry {
  origin: number;
  destination: number;
  cost: number;
}

/** Pairs from a list of ways, by origin, then in the order of the list. Ways without a finite cost are left out. */
export function costPairs(
  originCount: number,
  destinationCount: number,
  entries: readonly CostEntry[]
): CostPairs {
  const finite = entries.filter(({ cost }) => Number.isFinite(cost));
  const start = new Uint32Array(originCount + 1);
  for (const { origin } of finite) start[origin + 1] = (start[origin + 1] as number) + 1;
  for (let i = 1; i <= originCount; i++) start[i] = (start[i] as number) + (start[i - 1] as number);
  const next = start.slice();
  const destination = new Uint32Array(finite.length);
  const cost = new Float64Array(finite.length);
  for (const entry of finite) {
    const place = next[entry.origin] as number;
    destination[place] = entry.destination;
    cost[place] = entry.cost;
    next[entry.origin] = place + 1;
  }
  return { originCount, destinationCount, start, destination, cost };
}

/** The pairs at most so far apart. */
export function pairsUpTo(pairs: CostPairs, limit: number): CostPairs {
  const { originCount, destinationCount } = pairs;
  return costPairs(
    originCount,
    destinationCount,
    entriesOf(pairs).filter(({ cost }) => cost <= limit)
  );
}

/** The pairs of some origins, which count anew in this order. */
export function pairsFrom(pairs: CostPairs, origins: ArrayLike<number>): CostPairs {
  const entries = Array.from(origins, (place, origin) => rowEntries(pairs, place, origin)).flat();
  return costPairs(origins.length, pairs.destinationCount, entries);
}

function rowEntries({ start, destination, cost }: CostPairs, place: number, origin: number): CostEntry[] {
  const [from, to] = [start[place] as number, start[place + 1] as number];
  return Array.from({ length: to - from }, (_, k) => ({
    origin,
    destination: destination[from + k] as number,
    cost: cost[from + k] as number
  }));
}

/** The ways as a list, by origin. */
export function entriesOf({ originCount, start, destination, cost }: CostPairs): CostEntry[] {
  const entries: CostEntry[] = [];
  for (let origin = 0; origin < originCount; origin++)
    for (let k = start[origin] as number; k < (start[origin + 1] as number); k++)
      entries.push({ origin, destination: destination[k] as number, cost: cost[k] as number });
  return entries;
}
