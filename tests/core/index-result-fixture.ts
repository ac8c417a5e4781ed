import type {
  AreaIndex,
  StressIndex,
  TrendClass,
  UnclassifiableReason
} from '../../src/lib/core/stress-types.ts';

/** An area of the given class; areas of a higher class rank first, in the order of the list. */
export function classified(
  areaId: string,
  number: number,
  trend: TrendClass | null,
  residents: number
): AreaIndex {
  return {
    areaId,
    residents,
    reason: null,
    status: { index: number, rank: 5 - number, class: number },
    trend: trend && { index: 0, class: trend },
    scores: []
  };
}

/** An area without a class. */
export function unclassified(
  areaId: string,
  reason: UnclassifiableReason,
  residents: number | null
): AreaIndex {
  return { areaId, residents, reason, status: null, trend: null, scores: [] };
}

/** The index of these areas in four classes. */
export function indexOf(areas: readonly AreaIndex[], more: Partial<StressIndex> = {}): StressIndex {
  return {
    areas,
    classCount: 4,
    standardise: 'z-score',
    classes: { method: 'limits', limits: [-1, 1, 1.5], closure: 'inner' },
    classifiableCount: areas.filter(({ status }) => status !== null).length,
    trendProblem: null,
    ...more
  };
}
