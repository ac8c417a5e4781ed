import type { Column } from './cell.ts';
import { hasValue } from './column.ts';
import { lowestHighClass } from './high-classes.ts';
import type { StressIndex } from './stress-types.ts';

/** A share with the counts it was computed from. */
export interface Share {
  numerator: number;
  denominator: number;
  /** numerator ÷ denominator, 0 to 1. */
  share: number;
  /** Areas whose figure is suppressed, missing or not applicable: they are in neither count. */
  unknownAreas: number;
}

/**
 * Share of a count (residents, children) that lives in the rows that `belongs` names, among all rows with a value;
 * null where these add up to nothing.
 */
export function weightedShare(counts: Column, belongs: (row: number) => boolean): Share | null {
  let [numerator, denominator, unknownAreas] = [0, 0, 0];
  for (const [row, count] of counts.values.entries()) {
    if (!hasValue(counts, row)) unknownAreas++;
    else {
      denominator += count;
      if (belongs(row)) numerator += count;
    }
  }
  return denominator > 0 ? { numerator, denominator, share: numerator / denominator, unknownAreas } : null;
}

/**
 * Share of a count that lives in classes of `fromClass` and above (left out: those called high stress), among all
 * areas, also those without a class. `counts` is aligned with the areas of the index.
 */
export function topClassShare(
  index: StressIndex,
  counts: Column,
  fromClass: number = lowestHighClass(index.classCount)
): Share | null {
  return weightedShare(counts, (row) => (index.areas[row]?.status?.class ?? 0) >= fromClass);
}
