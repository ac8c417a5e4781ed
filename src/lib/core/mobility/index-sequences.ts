import type { StressIndex } from '../stress-types.ts';
import type { ClassSequence } from './class-sequence.ts';

/**
 * The classes of areas over several dates from the index of each (null where it could not be computed), classes
 * from 0 as `classMobility` wants them; one sequence per id.
 */
export function indexSequences(
  indices: readonly (StressIndex | null)[],
  areaIds: readonly string[]
): ClassSequence[] {
  const byDate = indices.map(
    (index) => new Map(index?.areas.map(({ areaId, status }) => [areaId, status?.class ?? null]))
  );
  return areaIds.map((areaId) =>
    byDate.map((classes) => {
      const found = classes.get(areaId) ?? null;
      return found === null ? null : found - 1;
    })
  );
}
