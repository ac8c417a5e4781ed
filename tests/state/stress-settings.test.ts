import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/lib/package/settings-codec.ts';
import type { AnalysisSettings } from '../../src/lib/package/settings.ts';
import { effectiveSettings, packageWeights } from '../../src/lib/state/stress-settings.ts';
import { defaultView, type ViewState } from '../../src/lib/state/view-state.ts';

const settings = ((): AnalysisSettings => {
  const { draft } = parseSettings({
    index: {
      indicators: [{ id: 'unemployment', weight: 2 }, { id: 'child_poverty' }],
      classify: { limits: [0, 2] },
      trend: { years: 3, limits: [-2, 2] },
      minimum_population: 150,
      excluded: [{ area_id: '0815', reason: 'outlier', since: '2020' }]
    }
  });
  return {
    ...draft,
    level: 'district',
    period: '2025',
    index: { ...draft.index, indicators: draft.index.indicators ?? [] }
  };
})();
const inForce = (change: Partial<ViewState> = {}) =>
  effectiveSettings(settings, { ...defaultView, ...change });

describe('settings in force', () => {
  it('are those of the package, in the form the index is computed with', () =>
    expect(inForce()).toEqual({
      standardise: 'z-score',
      combine: 'sum-restandardised',
      classify: { method: 'limits', limits: [0, 2] },
      trend: { years: 3, limits: [-2, 2] },
      minimumPopulation: 150,
      excluded: [{ areaId: '0815', reason: 'outlier' }]
    }));

  it('take what the address says', () => {
    expect(inForce({ minimumPopulation: 500 }).minimumPopulation).toBe(500);
    expect(inForce({ trendYears: 1 }).trend).toEqual({ years: 1, limits: [-2, 2] });
  });

  it('take a minimum of 0 for a choice, not for none', () =>
    expect(inForce({ minimumPopulation: 0 }).minimumPopulation).toBe(0));

  it('list the weights of the package in its order', () =>
    expect(Object.entries(packageWeights(settings))).toEqual([
      ['unemployment', 2],
      ['child_poverty', 1]
    ]));
});
