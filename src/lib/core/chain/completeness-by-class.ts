import type { AreaCompleteness } from './completeness.ts';

/** Mean completeness of the chain in the areas of one class of stress. */
export interface ClassCompleteness {
  /** From 1 = least stress. */
  classNumber: number;
  areas: number;
  /** Unweighted mean over the areas, 0 to 1; null where none is known. */
  completeness: number | null;
}

/** Completeness by class of stress, from class 1 to `classCount`; areas without a class are in none. */
export function completenessByClass(
  areas: readonly AreaCompleteness[],
  classOf: (areaId: string) => number | null,
  classCount: number
): ClassCompleteness[] {
  return Array.from({ length: classCount }, (_, index) => {
    const own = areas.filter(({ areaId }) => classOf(areaId) === index + 1);
    const known = own.flatMap(({ completeness }) => completeness ?? []);
    const sum = known.reduce((total, value) => total + value, 0);
    return {
      classNumber: index + 1,
      areas: own.length,
      completeness: known.length > 0 ? sum / known.length : null
    };
  });
}

/** Areas by completeness, the least complete first; those of unknown completeness last, equal ones by id. */
export function leastComplete(areas: readonly AreaCompleteness[]): AreaCompleteness[] {
  return [...areas].sort(
    (a, b) => (a.completeness ?? 2) - (b.completeness ?? 2) || (a.areaId < b.areaId ? -1 : 1)
  );
}
