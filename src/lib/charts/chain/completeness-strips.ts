import type { AreaCompleteness } from '../../core/chain/completeness.ts';
import { completenessByClass } from '../../core/chain/completeness-by-class.ts';

/** The areas of one class of stress with their completeness, 0–1. */
export interface Strip {
  name: string;
  areas: readonly { areaId: string; completeness: number }[];
  /** Unweighted; null where none is known. */
  mean: number | null;
}

/** A strip per class of stress, the highest first; areas without a class or of unknown completeness are in none. */
export function completenessStrips(
  areas: readonly AreaCompleteness[],
  classOf: (areaId: string) => number | null,
  classNames: readonly string[]
): Strip[] {
  return completenessByClass(areas, classOf, classNames.length)
    .map(({ classNumber, completeness: mean }) => ({
      name: classNames[classNumber - 1] ?? '',
      areas: areas.flatMap(({ areaId, completeness }) =>
        completeness !== null && classOf(areaId) === classNumber ? [{ areaId, completeness }] : []
      ),
      mean
    }))
    .reverse();
}
