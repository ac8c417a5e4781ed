import type { Column } from './cell.ts';
import { columnOfNumbers } from './column.ts';
import { ascending } from './dense-rows.ts';
import { isHigh } from './high-classes.ts';
import type { StressIndex, TrendClass } from './stress-types.ts';
import { topClassShare } from './weighted-share.ts';
import type { Share } from './weighted-share.ts';

/** What the summary needs to know of an area. */
export interface SummaryArea {
  areaId: string;
  name: string;
  parentId: string | null;
}

/** An area of high stress. */
export interface HighArea {
  areaId: string;
  name: string;
  class: number;
  /** Null where there is no trend. */
  trend: TrendClass | null;
}

/** A parent area in which at least half of the areas of high stress lie, and at least two. */
export interface Cluster {
  parentId: string;
  highCount: number;
}

/** Facts for the sentence above the map, to be worded by the interface. */
export type StressSummary =
  | { kind: 'none'; classifiableCount: number; areaCount: number }
  | {
      kind: 'high';
      classifiableCount: number;
      areaCount: number;
      /** Areas of high stress, by rank and id. */
      areas: readonly HighArea[];
      /** How many of them are in the uppermost class, where that is another one than the class called high. */
      veryHighCount: number;
      /** How many of them worsen; null where no trend could be computed. */
      worseningCount: number | null;
      /** Ordered by count and id; empty where all areas have the same parent area. */
      clusters: readonly Cluster[];
      /** Share of all residents, and of all children under 18, that live in these areas; null where not known. */
      residents: Share | null;
      children: Share | null;
    };

/**
 * What is to be seen: how many areas have high stress (`isHigh`), whether it grows there, where they cluster, and how
 * many people live there. `areas` may stand in any order; `residentsUnder18` is aligned with the areas of the index.
 */
export function stressSummary(
  index: StressIndex,
  areas: readonly SummaryArea[],
  residentsUnder18: Column | null = null
): StressSummary {
  const high = highAreas(index, areas);
  const counts = { classifiableCount: index.classifiableCount, areaCount: index.areas.length };
  if (high.length === 0) return { kind: 'none', ...counts };
  return {
    kind: 'high',
    ...counts,
    areas: high,
    veryHighCount: index.classCount < 4 ? 0 : high.filter((area) => area.class === index.classCount).length,
    worseningCount: index.trendProblem ? null : high.filter(({ trend }) => trend === 'worsening').length,
    clusters: clusters(high, areas),
    residents: topClassShare(index, columnOfNumbers(index.areas.map(({ residents }) => residents))),
    children: residentsUnder18 && topClassShare(index, residentsUnder18)
  };
}

function highAreas(index: StressIndex, areas: readonly SummaryArea[]): HighArea[] {
  const names = new Map(areas.map(({ areaId, name }) => [areaId, name]));
  return index.areas
    .filter((area) => isHigh(area, index.classCount))
    .sort((a, b) => (a.status?.rank ?? 0) - (b.status?.rank ?? 0) || ascending(a.areaId, b.areaId))
    .map(({ areaId, status, trend }) => ({
      areaId,
      name: names.get(areaId) ?? areaId,
      class: status?.class ?? 0,
      trend: trend?.class ?? null
    }));
}

function clusters(high: readonly HighArea[], areas: readonly SummaryArea[]): Cluster[] {
  const parents = new Map(areas.map(({ areaId, parentId }) => [areaId, parentId]));
  if (new Set(parents.values()).size < 2) return [];
  const counts = new Map<string, number>();
  for (const { areaId } of high) {
    const parentId = parents.get(areaId) ?? null;
    if (parentId !== null) counts.set(parentId, (counts.get(parentId) ?? 0) + 1);
  }
  return [...counts]
    .map(([parentId, highCount]) => ({ parentId, highCount }))
    .filter(({ highCount }) => highCount > 1 && 2 * highCount >= high.length)
    .sort((a, b) => b.highCount - a.highCount || ascending(a.parentId, b.parentId));
}
