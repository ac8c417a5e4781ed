import { valueAt } from '$lib/core/column';
import type { StressScreenData } from '$lib/queries/stress-screen-data';

/** Residents of these areas together; null where one of them is not known. */
export function knownTotal({ areas, input }: StressScreenData, marked: ReadonlySet<string>): number | null {
  const { residents } = input;
  if (residents === null) return null;
  let total = 0;
  for (const [row, { areaId }] of areas.entries()) {
    if (!marked.has(areaId)) continue;
    const count = valueAt(residents, row);
    if (count === null) return null;
    total += count;
  }
  return total;
}
