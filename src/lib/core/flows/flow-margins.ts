import { knownFlows } from './flow.ts';
import type { Flow } from './flow.ts';

/** Puts a place into a group (an area of a level, a kind of school); null where it belongs to none. */
export type GroupOf = (placeId: string | null) => string | null;

/** What comes and goes in one group; `groupId` null = places that belong to none, such as those of wide pools. */
export interface FlowMargin {
  groupId: string | null;
  /** Persons who leave for other groups, who come from other groups, and who stay. */
  out: number;
  in: number;
  within: number;
  /** in − out. */
  net: number;
}

/**
 * Gains and losses of every group, ordered by id, the one without id last. Persons counted are those of all flows:
 * Σ (out + within) = Σ (in + within) = the total. Pools that are wider than a group are in the group without id.
 */
export function flowMargins(
  flows: readonly Flow[],
  originOf: GroupOf,
  destinationOf: GroupOf = originOf
): FlowMargin[] {
  const margins = new Map<string | null, FlowMargin>();
  const margin = (groupId: string | null): FlowMargin => {
    const found = margins.get(groupId) ?? { groupId, out: 0, in: 0, within: 0, net: 0 };
    margins.set(groupId, found);
    return found;
  };
  for (const { originId, destinationId, count } of knownFlows(flows)) {
    const [from, to] = [margin(originOf(originId)), margin(destinationOf(destinationId))];
    if (from === to) from.within += count;
    else {
      from.out += count;
      to.in += count;
    }
  }
  return [...margins.values()].map((one) => ({ ...one, net: one.in - one.out })).sort(byGroup);
}

function byGroup(a: FlowMargin, b: FlowMargin): number {
  if (a.groupId === null || b.groupId === null)
    return Number(a.groupId === null) - Number(b.groupId === null);
  return a.groupId < b.groupId ? -1 : 1;
}

/** Flows between groups, each pair once, ordered by origin and destination; null = belongs to none. */
export interface GroupFlow {
  originId: string | null;
  destinationId: string | null;
  count: number;
  /** Persons of the count that come from pools. */
  pooledPersons: number;
}

/** Sums flows between groups. */
export function groupFlows(
  flows: readonly Flow[],
  originOf: GroupOf,
  destinationOf: GroupOf = originOf
): GroupFlow[] {
  const sums = new Map<string, GroupFlow>();
  for (const flow of knownFlows(flows)) {
    const places = { originId: originOf(flow.originId), destinationId: destinationOf(flow.destinationId) };
    const key = keyOf(places);
    const sum = sums.get(key) ?? { ...places, count: 0, pooledPersons: 0 };
    sum.count += flow.count;
    if (flow.pooled !== null) sum.pooledPersons += flow.count;
    sums.set(key, sum);
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

function keyOf({ originId, destinationId }: Pick<GroupFlow, 'originId' | 'destinationId'>): string {
  return `${originId ?? '\uffff'}\u0000${destinationId ?? '\uffff'}`;
}

/** The flows that leave or reach one of the places ("woher, wohin?"), single ones and pools. */
export function flowsAt(
  flows: readonly Flow[],
  isPlace: (placeId: string | null) => boolean,
  direction: 'from' | 'to' | 'both'
): Flow[] {
  return flows.filter(
    ({ originId, destinationId }) =>
      (direction !== 'to' && isPlace(originId)) || (direction !== 'from' && isPlace(destinationId))
  );
}
