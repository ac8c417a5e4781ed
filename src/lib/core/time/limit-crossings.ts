import { classesInVintage, classesOfIndex, type VintageShare } from '../mobility/class-date.ts';
import type { AreaIndex } from '../stress-types.ts';
import type { DatedIndex } from './dated-index.ts';

/** An area that is in another class than at the date before. Classes from 1 = least stress. */
export interface LimitCrossing {
  areaId: string;
  classBefore: number;
  class: number;
  /** Null where the area had other boundaries, so that only its class is known from before. */
  indexBefore: number | null;
  index: number;
  rankBefore: number | null;
  rank: number;
  /** The limit between the class it is in now and the next one towards the class before. */
  limit: number;
  /** How far the index lies beyond this limit, 0 or more. */
  beyond: number;
  /** A figure from before was estimated (converted to new boundaries). */
  estimated: boolean;
}

export interface LimitCrossings {
  from: string;
  to: string;
  /** The boundaries changed between the two: classes before were carried over. */
  crosswalked: boolean;
  /** Into a class of more and of less stress: most classes first, then farthest beyond the limit, then by id. */
  more: readonly LimitCrossing[];
  less: readonly LimitCrossing[];
  stayed: number;
  /** Areas without a class at one of the dates, of which nothing can be said. */
  unknown: number;
}

export interface CrossingInput {
  before: DatedIndex;
  after: DatedIndex;
  crosswalk: readonly VintageShare[];
  /** Areas whose figures before are estimated. */
  estimated: ReadonlySet<string>;
}

/** Which areas crossed a class limit between two dates, both ways; null where one of them has no index. */
export function limitCrossings(input: CrossingInput): LimitCrossings | null {
  const { before, after, crosswalk } = input;
  if (!before.index || !after.index) return null;
  const sameAreas = before.vintage === after.vintage;
  const earlier = new Map(sameAreas ? before.index.areas.map((area) => [area.areaId, area]) : []);
  const classes = classesInVintage(classesOfIndex(before, before.index), after.vintage, crosswalk);
  const pairs = after.index.areas.map((area) => ({ area, position: classes.get(area.areaId) ?? null }));
  const known = pairs.filter(({ area, position }) => area.status && position !== null);
  const { limits } = after.index.classes;
  const crossed = known.flatMap(({ area, position }) => {
    const crossing = crossingOf(area, (position ?? 0) + 1, earlier.get(area.areaId), limits);
    return crossing ? [{ ...crossing, estimated: input.estimated.has(area.areaId) }] : [];
  });
  return {
    from: before.period,
    to: after.period,
    crosswalked: !sameAreas,
    more: crossed.filter((one) => one.class > one.classBefore).sort(farthestFirst),
    less: crossed.filter((one) => one.class < one.classBefore).sort(farthestFirst),
    stayed: known.length - crossed.length,
    unknown: pairs.length - known.length
  };
}

function crossingOf(
  { areaId, status }: AreaIndex,
  classBefore: number,
  earlier: AreaIndex | undefined,
  limits: readonly number[]
): Omit<LimitCrossing, 'estimated'> | null {
  if (!status || status.class === classBefore) return null;
  const isMore = status.class > classBefore;
  const limit = limits[status.class - (isMore ? 2 : 1)] as number;
  return {
    areaId,
    classBefore,
    class: status.class,
    indexBefore: earlier?.status?.index ?? null,
    index: status.index,
    rankBefore: earlier?.status?.rank ?? null,
    rank: status.rank,
    limit,
    beyond: isMore ? status.index - limit : limit - status.index
  };
}

function farthestFirst(a: LimitCrossing, b: LimitCrossing): number {
  const classes = (one: LimitCrossing) => Math.abs(one.class - one.classBefore);
  return classes(b) - classes(a) || b.beyond - a.beyond || (a.areaId < b.areaId ? -1 : 1);
}
