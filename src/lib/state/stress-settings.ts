import type { IndexSettings } from '../core/stress-types.ts';
import type { AnalysisSettings } from '../package/settings.ts';
import type { ViewState } from './view-state.ts';

/** The weights of the package: indicator id → weight, in the order of atlas.json. */
export const packageWeights = (settings: AnalysisSettings): Record<string, number> =>
  Object.fromEntries(settings.index.indicators.map(({ id, weight }) => [id, weight]));

/** The index settings in force: what the address says, else what the package says. */
export function effectiveSettings(settings: AnalysisSettings, view: ViewState): IndexSettings {
  const { standardise, combine, classify, trend, minimumPopulation, excluded } = settings.index;
  return {
    standardise,
    combine,
    classify: { method: classify.method, limits: classify.limits },
    trend: { years: view.trendYears ?? trend.years, limits: trend.limits },
    minimumPopulation: view.minimumPopulation ?? minimumPopulation,
    excluded: excluded.map(({ areaId, reason }) => ({ areaId, reason }))
  };
}
