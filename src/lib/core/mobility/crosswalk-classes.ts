/** What share of an area of an older boundary vintage went to an area of a newer one. */
export interface CrosswalkShare {
  fromId: string;
  toId: string;
  /** Share of `fromId`, 0 to 1. */
  weight: number;
}

/** The class that an area of the newer vintage has from the older one. */
export interface CrosswalkedClass {
  toId: string;
  class: number | null;
  /** Share of the area's size that comes from areas of this class, 0 to 1. */
  certainty: number;
}

/**
 * Classes of an older vintage on the areas of a newer one: each takes the class from which most of it comes, where
 * this is at least `minimumShare` of it. `sizeOf` gives the size of an older area (residents); left out, all are
 * equal. Areas without a class count with their size, so that they can keep a class from being certain.
 */
export function crosswalkClasses(
  shares: readonly CrosswalkShare[],
  classOf: (fromId: string) => number | null,
  options: { minimumShare?: number; sizeOf?: (fromId: string) => number } = {}
): Map<string, CrosswalkedClass> {
  const { minimumShare = 0.5, sizeOf = () => 1 } = options;
  const sizes = new Map<string, Map<number | null, number>>();
  for (const { fromId, toId, weight } of shares) {
    const parts = sizes.get(toId) ?? new Map<number | null, number>();
    sizes.set(toId, parts);
    parts.set(classOf(fromId), (parts.get(classOf(fromId)) ?? 0) + weight * sizeOf(fromId));
  }
  return new Map([...sizes].map(([toId, parts]) => [toId, mostOf(toId, parts, minimumShare)]));
}

function mostOf(
  toId: string,
  parts: ReadonlyMap<number | null, number>,
  minimumShare: number
): CrosswalkedClass {
  const total = [...parts.values()].reduce((sum, size) => sum + size, 0);
  const [most] = [...parts].sort(([a, x], [b, y]) => y - x || (a ?? 0) - (b ?? 0));
  const certainty = most && total > 0 ? most[1] / total : 0;
  return { toId, class: certainty >= minimumShare ? (most?.[0] ?? null) : null, certainty };
}

/**
 * Steps between classes across a change of boundaries, split as the areas were: every share of an older area counts
 * with its size from the older area's class to the newer one's. Classes from 0.
 */
export function crosswalkedCounts(
  shares: readonly CrosswalkShare[],
  classBefore: (fromId: string) => number | null,
  classAfter: (toId: string) => number | null,
  classCount: number,
  sizeOf: (fromId: string) => number = () => 1
): number[][] {
  const counts = Array.from({ length: classCount }, () => new Array<number>(classCount).fill(0));
  for (const { fromId, toId, weight } of shares) {
    const [from, to] = [classBefore(fromId), classAfter(toId)];
    const row = from === null ? undefined : counts[from];
    if (row && to !== null) row[to] = (row[to] ?? 0) + weight * sizeOf(fromId);
  }
  return counts;
}
