/** A flow whose count is known. */
export interface CountedFlow {
  originId: string;
  destinationId: string;
  count: number;
}

/** Several flows put together, between places that hold theirs; null = any place. */
export interface PooledFlow {
  originId: string | null;
  destinationId: string | null;
  count: number;
  /** How many flows are in it. */
  flows: number;
}

export interface FlowPool {
  pooled: readonly PooledFlow[];
  /** Whether a flow, by its place in the input, is in a pool and must not be shown by itself. */
  hidden: readonly boolean[];
  /** Flows that no pool could hold: they are hidden, and the total is not known. */
  lost: number;
}

/** The place that holds a place (facility → area → area above), or null. */
export type ParentOf = (placeId: string) => string | null;

interface Pool {
  key: string;
  originId: string | null;
  destinationId: string | null;
  members: readonly number[];
}

/**
 * Puts the flows of one transition and period that are too small to be shown (1 … minimum − 1) into pools between
 * coarser and coarser places: the destinations by the area they lie in, then the origins, then the destinations by
 * the area above, and so on by turns. Every flow is in one pool at most, so that no two figures overlap and the total
 * is kept. A pool is shown only if its members cannot be told from it: at least two flows, a count of at least
 * the minimum, and neither the least nor the greatest that so many small flows can add up to. What is left in the
 * end takes the smallest other pools, or the smallest flows that could be shown, with it (secondary suppression).
 */
export function poolFlows(flows: readonly CountedFlow[], minimum: number, parentOf: ParentOf): FlowPool {
  const small = flows.flatMap(({ count }, index) => (count > 0 && count < minimum ? [index] : []));
  const hidden = flows.map(({ count }) => count > 0 && count < minimum);
  if (small.length === 0) return { pooled: [], hidden, lost: 0 };
  const { kept, left } = coarsened(flows, small, minimum, parentOf);
  const rest = withCompany(flows, left, kept, hidden, minimum);
  const pools = [...rest.kept, ...(rest.pool ? [rest.pool] : [])];
  return {
    pooled: pools.map((pool) => pooledFlow(flows, pool)).sort(byPlaces),
    hidden,
    lost: rest.lost
  };
}

/** Shows what may be shown on each level, and hands the rest on to the next. */
function coarsened(
  flows: readonly CountedFlow[],
  small: readonly number[],
  minimum: number,
  parentOf: ParentOf
): { kept: Pool[]; left: readonly number[] } {
  const kept: Pool[] = [];
  let left = small;
  for (const level of levels(flows, small, parentOf)) {
    const pools = grouped(left, (index) => level(flows[index] as CountedFlow));
    const safe = pools.filter((pool) => isSafe(flows, pool.members, minimum));
    kept.push(...safe);
    const settled = new Set(safe.flatMap(({ members }) => members));
    left = left.filter((index) => !settled.has(index));
  }
  return { kept, left };
}

type Places = Pick<Pool, 'originId' | 'destinationId'>;

/** Destinations rise to the top first, then the origins: each level contains the one before. */
function levels(
  flows: readonly CountedFlow[],
  small: readonly number[],
  parentOf: ParentOf
): ((flow: CountedFlow) => Places)[] {
  const depth = (side: 'originId' | 'destinationId') =>
    Math.max(...small.map((index) => ancestors((flows[index] as CountedFlow)[side], parentOf).length));
  const [origins, destinations] = [depth('originId'), depth('destinationId')];
  const rising = (steps: number, up: (step: number) => [number, number]) =>
    Array.from({ length: steps }, (_, step) => up(step + 1));
  const heights = interleaved(
    rising(origins, (step) => [step, 0]),
    rising(destinations, (step) => [0, step])
  );
  return heights.map(([from, to]) => ({ originId, destinationId }) => ({
    originId: risen(originId, from, parentOf),
    destinationId: risen(destinationId, to, parentOf)
  }));
}

/** Steps up by turns, the destinations first, each on top of the ones before. */
function interleaved(
  origins: readonly [number, number][],
  destinations: readonly [number, number][]
): [number, number][] {
  const heights: [number, number][] = [];
  let [from, to] = [0, 0];
  while (from < origins.length || to < destinations.length) {
    if (to < destinations.length && (to <= from || from >= origins.length)) to++;
    else from++;
    heights.push([from, to]);
  }
  return heights;
}

/** The places above, nearest first; a cycle ends where it closes. Null stands for any place. */
function ancestors(placeId: string, parentOf: ParentOf): (string | null)[] {
  const chain: string[] = [placeId];
  for (let next = parentOf(placeId); next !== null && !chain.includes(next); next = parentOf(next))
    chain.push(next);
  return [...chain.slice(1), null];
}

function risen(placeId: string, steps: number, parentOf: ParentOf): string | null {
  if (steps === 0) return placeId;
  return ancestors(placeId, parentOf)[steps - 1] ?? null;
}

function grouped(members: readonly number[], placesOf: (index: number) => Places): Pool[] {
  const pools = new Map<string, Pool & { members: number[] }>();
  for (const index of members) {
    const places = placesOf(index);
    const key = JSON.stringify([places.originId, places.destinationId]);
    const pool = pools.get(key);
    if (pool) pool.members.push(index);
    else pools.set(key, { key, ...places, members: [index] });
  }
  return [...pools.values()];
}

/** Whether the members cannot be told from their number and sum. */
function isSafe(flows: readonly CountedFlow[], members: readonly number[], minimum: number): boolean {
  const total = sumOf(flows, members);
  if (members.length < 2 || total < minimum || total <= members.length) return false;
  const allSmall = members.every((index) => (flows[index]?.count ?? 0) < minimum);
  return !allSmall || total < members.length * (minimum - 1);
}

/** The leftover as one pool between any places, with as much beside it as it needs to be safe. */
function withCompany(
  flows: readonly CountedFlow[],
  left: readonly number[],
  kept: readonly Pool[],
  hidden: boolean[],
  minimum: number
): { kept: readonly Pool[]; pool: Pool | null; lost: number } {
  if (left.length === 0) return { kept, pool: null, lost: 0 };
  const remaining = [...kept].sort(
    (a, b) => sumOf(flows, a.members) - sumOf(flows, b.members) || (a.key < b.key ? -1 : 1)
  );
  const shown = flows.map((_, index) => index).filter((index) => !hidden[index] && countOf(flows, index) > 0);
  shown.sort((a, b) => countOf(flows, a) - countOf(flows, b) || (keyOf(flows[a]) < keyOf(flows[b]) ? -1 : 1));
  const members = [...left];
  while (!isSafe(flows, members, minimum)) {
    const pool = remaining.shift();
    const flow = pool ? undefined : shown.shift();
    if (pool) members.push(...pool.members);
    else if (flow !== undefined) members.push(flow);
    else return { kept: [], pool: null, lost: members.length };
    if (flow !== undefined) hidden[flow] = true;
  }
  const pool = { key: '', originId: null, destinationId: null, members };
  return { kept: remaining, pool, lost: 0 };
}

const countOf = (flows: readonly CountedFlow[], index: number): number => flows[index]?.count ?? 0;

const sumOf = (flows: readonly CountedFlow[], members: readonly number[]): number =>
  members.reduce((sum, index) => sum + countOf(flows, index), 0);

function pooledFlow(flows: readonly CountedFlow[], { originId, destinationId, members }: Pool): PooledFlow {
  return { originId, destinationId, count: sumOf(flows, members), flows: members.length };
}

function byPlaces(a: PooledFlow, b: PooledFlow): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf(flow: { originId: string | null; destinationId: string | null } | undefined): string {
  return `${flow?.originId ?? '\uffff'}\u0000${flow?.destinationId ?? '\uffff'}`;
}
