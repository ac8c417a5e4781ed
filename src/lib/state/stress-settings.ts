import type { Classification, IndexSettings, Theme } from '../core/stress-types.ts';
import type { AnalysisSettings } from '../package/settings.ts';
import { methodsInForce, type MethodSettings } from './chosen-methods.ts';
import type { ViewState } from './view-state.ts';

/** The weights of the package: indicator id → weight, in the order of atlas.json. */
export const packageWeights = (settings: AnalysisSettings): Record<string, number> =>
  Object.fromEntries(settings.index.indicators.map(({ id, weight }) => [id, weight]));

/** The index settings in force: what the address says, else what the package says. */
export function effectiveSettings(settings: AnalysisSettings, view: ViewState): IndexSettings {
  const { themes, excluded } = settings.index;
  const { trend, minimumPopulation, ...methods } = methodsInForce(packageMethods(settings), view);
  return {
    ...methods,
    ...(themes === undefined ? {} : { themes: themes.map((theme) => known<Theme>(theme)) }),
    trend: { years: view.trendYears ?? trend.years, limits: trend.limits },
    minimumPopulation: view.minimumPopulation ?? minimumPopulation,
    excluded: excluded.map(({ areaId, reason }) => ({ areaId, reason }))
  };
}

/** The methods that the package says. */
export function packageMethods({ index }: AnalysisSettings): MethodSettings {
  const { preset, standardise, combine, classify, percentileDecimals, trend, minimumPopulation } = index;
  return {
    ...(preset === undefined ? {} : { preset }),
    standardise,
    combine,
    classify: known<Classification>(classify),
    ...(percentileDecimals === undefined ? {} : { percentileDecimals }),
    trend: { years: trend.years, limits: trend.limits },
    minimumPopulation
  };
}

/** Without the members of the file that the software does not know. */
function known<Settings extends Classification | Theme>(settings: Settings & { extra?: unknown }): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => name !== 'extra')) as Settings;
}
