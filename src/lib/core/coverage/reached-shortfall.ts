import { pointAccess } from './area-reach.ts';
import type { CoverageModel, PhaseDemand } from './coverage-model.ts';
import { reachedSupply, siteAccess } from './supply-sites.ts';
import type { Supply } from './supply-sites.ts';

/**
 * Places lacking within reach at each point: persons × (target − places per person by the catchments of the settings),
 * at least 0. A surplus elsewhere does not make up for it, and places across the border of an area count.
 */
export function reachedShortfall(
  model: CoverageModel,
  demand: PhaseDemand,
  supplies: readonly Supply[],
  target: number
): Float64Array {
  const access = siteAccess(model, supplies);
  const reached = reachedSupply(model, supplies, access);
  return pointShortfall(demand, pointAccess(demand, reached, access.limit, model.settings.catchment), target);
}

/** The same from the places per person at each point. */
export function pointShortfall(
  { demand }: PhaseDemand,
  perPerson: Float64Array,
  target: number
): Float64Array {
  return demand.map((persons, i) => persons * Math.max(0, target - (perPerson[i] as number)));
}

/** Sums over the points of each area, in the order of the areas; null where an area has no point. */
export function sumsByArea({ data, points }: CoverageModel, values: Float64Array): (number | null)[] {
  const sums: (number | null)[] = data.areas.map(() => null);
  values.forEach((value, i) => {
    const area = points.area[i] as number;
    sums[area] = (sums[area] ?? 0) + value;
  });
  return sums;
}
