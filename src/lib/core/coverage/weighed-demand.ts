import type { CoverageModel, PhaseDemand } from './coverage-model.ts';
import type { DemandWeight } from './coverage-settings.ts';

/** Whom shares of the city and new sites count. */
export interface WeighedDemand {
  /** The weight in force: persons where the one wanted is known nowhere. */
  kind: DemandWeight;
  /** In the order of the areas; null = not known. */
  byArea: readonly (number | null)[];
}

/**
 * Persons of the phase, children in SGB II, or persons × stress percentile, by area. Within an area all three stand where
 * its persons of the phase do, so that shares of one area are the same by all of them.
 */
export function weighedDemand(model: CoverageModel, demand: PhaseDemand): WeighedDemand {
  const kind = model.settings.demandWeight;
  const byArea = areaWeights(model, demand, kind);
  const isKnown = byArea.some((weight) => weight !== null && weight > 0);
  if (isKnown || kind === 'persons') return { kind, byArea };
  return { kind: 'persons', byArea: areaWeights(model, demand, 'persons') };
}

function areaWeights(
  { data, stressPercentile }: CoverageModel,
  { persons }: PhaseDemand,
  kind: DemandWeight
): (number | null)[] {
  if (kind === 'poor_children') {
    const poor = new Map(data.poor.map(({ areaId, count }) => [areaId, count]));
    return data.areas.map(({ areaId }) => poor.get(areaId) ?? null);
  }
  const counts = data.areas.map((_, i) => persons[i]?.count ?? null);
  if (kind === 'persons') return counts;
  return counts.map((count, i) => {
    const percentile = stressPercentile[i] ?? null;
    return count === null || percentile === null ? null : count * percentile;
  });
}

/** The weighed demand at each point, 0 where that of its area is not known. */
export function weighedPoints(model: CoverageModel, demand: PhaseDemand): Float64Array {
  const { byArea } = weighedDemand(model, demand);
  return demand.shares.map((share, i) => share * (byArea[model.points.area[i] as number] ?? 0));
}

/** Weighed demand of the areas where it and reach are known, and how much of it reaches any of a supply. */
export interface WeighedReach {
  kind: DemandWeight;
  total: number;
  reached: number;
}

/** Adds up the weighed demand over areas, in the order of the model, of which a share is reached. */
export function weighedReach(
  { kind, byArea }: WeighedDemand,
  areas: readonly { reached: number | null }[]
): WeighedReach {
  let [total, reached] = [0, 0];
  areas.forEach((area, i) => {
    const weight = byArea[i] ?? null;
    if (weight === null || area.reached === null) return;
    total += weight;
    reached += weight * area.reached;
  });
  return { kind, total, reached };
}
