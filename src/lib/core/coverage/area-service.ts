import { ancestry } from '../chain/offer-reach.ts';
import type { CoverageData } from './coverage-data.ts';

/** Whether an offer is for the whole of an area, or for a part of it only. */
export type AreaService = 'whole' | 'part';

/**
 * Which areas of the analysis are served by an offer that names these areas of any level: the whole of those named and
 * of those that lie in one, a part of those in which one lies.
 */
export function servedAreas(
  areaIds: readonly string[],
  { areas, parents }: Pick<CoverageData, 'areas' | 'parents'>
): ReadonlyMap<string, AreaService> {
  const named = new Set(areaIds);
  const holding = new Set(areaIds.flatMap((id) => ancestry(id, parents)));
  const served = new Map<string, AreaService>();
  for (const { areaId } of areas) {
    if (ancestry(areaId, parents).some((id) => named.has(id))) served.set(areaId, 'whole');
    else if (holding.has(areaId)) served.set(areaId, 'part');
  }
  return served;
}
