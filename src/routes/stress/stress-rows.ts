import { statusStyle } from '$lib/core/area-style';
import type { StressIndex } from '$lib/core/stress-types';
import type { StressRow } from '$lib/charts/stress-row';
import type { StressScreenData } from '$lib/queries/stress-screen-data';

/** Every area with its result, in the order of the data. */
export function stressRows(data: StressScreenData, index: StressIndex): StressRow[] {
  return data.areas.flatMap(({ areaId, name, parentId }, i) => {
    const result = index.areas[i];
    const parentName = (parentId !== null && data.parentNames[parentId]) || null;
    return result ? [{ areaId, name, parentName, result, style: statusStyle(result, index.classCount) }] : [];
  });
}

/** The classified areas, most stress first. */
export const rankedRows = (rows: readonly StressRow[]): StressRow[] =>
  rows
    .filter(({ result }) => result.status)
    .sort(
      (a, b) => (a.result.status?.rank ?? 0) - (b.result.status?.rank ?? 0) || (a.areaId < b.areaId ? -1 : 1)
    );
