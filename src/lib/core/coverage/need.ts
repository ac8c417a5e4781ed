import type { CoverageModel, PhaseDemand } from './coverage-model.ts';

/** Need of each area, and what it is. */
export interface Need {
  kind: 'poor_children' | 'stress_weighted';
  /** In the order of the areas; null = not known. */
  byArea: readonly (number | null)[];
}

/**
 * Children in SGB II as the settings name them; where no area has a count of them, and where the settings say so, the
 * phase's persons × stress percentile.
 */
export function needOf({ data, settings, stressPercentile }: CoverageModel, { persons }: PhaseDemand): Need {
  const poor = new Map(data.poor.map(({ areaId, count }) => [areaId, count]));
  const counted = data.areas.map(({ areaId }) => poor.get(areaId) ?? null);
  if (settings.need === 'poor_children' && counted.some((count) => count !== null))
    return { kind: 'poor_children', byArea: counted };
  const weighted = persons.map(({ count }, i) => {
    const percentile = stressPercentile[i] ?? null;
    return count === null || percentile === null ? null : count * percentile;
  });
  return { kind: 'stress_weighted', byArea: weighted };
}
