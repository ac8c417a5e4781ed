import { expect, test } from 'vitest';
import { unitWeights } from '../../../src/lib/core/combine.ts';
import { weightedByThemes } from '../../../src/lib/core/index-methods/theme-weights.ts';
import { weighedIndex } from '../../../src/lib/core/robustness/weighed-index.ts';
import { robustness } from '../../../src/lib/core/robustness/robustness.ts';
import { robustnessDefaults } from '../../../src/lib/core/robustness/robustness-settings.ts';
import { stressIndex } from '../../../src/lib/core/stress-index.ts';
import type { IndexInput, IndexSettings, Theme } from '../../../src/lib/core/stress-types.ts';
import { berlinSettings, indexInput, indicator } from '../index-fixture.ts';

const indicators = [
  indicator('a', [9, 31, 12, 18, 25, 7, 14, 22, 28, 11], { weight: 2 }),
  indicator('b', [4, 12, 9, 5, 8, 6, 11, 10, 7, 3], { weight: 1, polarity: -1 }),
  indicator('c', [22, 48, 35, 30, 26, 41, 19, 33, 45, 28], { weight: 3 }),
  indicator('d', [3, 1, 4, 1.5, 9, 2, 6, 5, 3.5, 8], { weight: 1.37 })
];
const themes: Theme[] = [
  { id: 't1', nameDe: 'T1', nameEn: null, indicators: ['a', 'c'], weight: 3 },
  { id: 't2', nameDe: 'T2', nameEn: null, indicators: ['b'], weight: 2 }
];
const quantiles = { method: 'quantiles', classes: 4 } as const;

const cases: [name: string, settings: Partial<IndexSettings>][] = [
  ['z-scores and their sum', {}],
  ['min-max, weighted mean', { standardise: 'min-max', combine: 'weighted-mean', classify: quantiles }],
  ['min-max, geometric mean', { standardise: 'min-max', combine: 'geometric-mean', classify: quantiles }],
  ['robust z, sum', { standardise: 'robust-z' }],
  ['percentiles', { standardise: 'percentile-rank', combine: 'percentile-of-sums', classify: quantiles }],
  ['exponential ranks', { standardise: 'rank-exponential', combine: 'weighted-mean', classify: quantiles }],
  ['z-scores in themes', { themes }],
  [
    'percentiles in themes',
    { standardise: 'percentile-rank', combine: 'percentile-of-sums', themes, classify: quantiles }
  ],
  ['exponential ranks in themes', { standardise: 'rank-exponential', combine: 'weighted-mean', themes }]
];
const inputOf = (settings: Partial<IndexSettings>): IndexInput =>
  indexInput(indicators, { settings: { ...berlinSettings, ...settings } });

test.each(cases)('the chosen weights give the chosen index: %s', (_, settings) => {
  const input = inputOf(settings);
  const chosen = stressIndex(input);
  const rows = Uint32Array.from(input.areaIds.keys());
  const weighted = settings.themes
    ? weightedByThemes(indicators, settings.themes, input.settings.combine)
    : indicators;
  const weights = Float64Array.from(unitWeights(weighted.map(({ weight }) => weight)));
  const index = new Float64Array(rows.length);
  weighedIndex(input.settings, indicators, chosen, rows)(weights, index);
  index.forEach((value, i) => expect(value).toBeCloseTo(chosen.areas[i]!.status!.index, 10));
});

test.each(cases)('near the chosen weights ranks are the chosen ones: %s', (_, settings) => {
  const { areas, variants } = robustness(inputOf(settings), {
    ...robustnessDefaults,
    draws: 20,
    concentration: 1e9
  });
  expect(areas.map((area) => area?.rank.median)).toEqual(variants[0]!.ranks);
});
