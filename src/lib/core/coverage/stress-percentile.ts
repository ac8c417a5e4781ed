import { bisectLeft } from 'd3-array';
import type { StressIndex } from '../stress-types.ts';

/**
 * Percentile rank of each area's index among the classified areas: (areas below it) ÷ (n − 1), ties low (METHODS,
 * as in the CDC/ATSDR Social Vulnerability Index). Null for areas without a class; with one area, 1.
 */
export function stressPercentiles(
  areas: readonly { areaId: string }[],
  stress: StressIndex | null
): (number | null)[] {
  const indices = new Map(
    (stress?.areas ?? []).flatMap(({ areaId, status }) => (status === null ? [] : [[areaId, status.index]]))
  );
  const ascending = Float64Array.from(indices.values()).sort();
  return areas.map(({ areaId }) => {
    const index = indices.get(areaId);
    return index === undefined ? null : percentile(ascending, index);
  });
}

function percentile(ascending: Float64Array, value: number): number {
  if (ascending.length < 2) return 1;
  return bisectLeft(ascending, value) / (ascending.length - 1);
}
