import { comparableSum, percentileRanks } from '../index-methods/percentile-rank.ts';
import { isDirected } from '../index-methods/standardisers.ts';
import type { IndexIndicator, IndexSettings, StressIndex } from '../stress-types.ts';
import { combineInto, sumOfZ } from './combine-into.ts';
import type { WeighedIndex } from './combine-into.ts';
import { weighedThemes } from './weighed-themes.ts';

/**
 * How the index of the given rows follows from the weights of the given indicators in the whole index, with the scores
 * that the chosen index has. Sub-indices of themes are combined over these rows.
 */
export function weighedIndex(
  settings: IndexSettings,
  indicators: readonly IndexIndicator[],
  chosen: StressIndex,
  rows: Uint32Array
): WeighedIndex {
  const { standardise, combine, themes } = settings;
  const columns = scoreColumns(settings, indicators, chosen, rows);
  if (themes !== undefined) return finished(settings, weighedThemes(combine, themes, indicators, columns));
  const isPlain = standardise === 'z-score' && combine === 'sum-restandardised';
  const into = isPlain ? sumOfZ : combineInto[combine];
  return finished(settings, (weights, index) => into(columns, weights, index));
}

/** Standardised scores in the direction of stress. */
function scoreColumns(
  { standardise }: IndexSettings,
  indicators: readonly IndexIndicator[],
  { areas }: StressIndex,
  rows: Uint32Array
): Float64Array[] {
  return indicators.map(({ id, polarity }) => {
    const sign = isDirected(standardise) ? 1 : polarity;
    return Float64Array.from(rows, (row) => {
      const score = areas[row]?.scores.find(({ indicatorId }) => indicatorId === id);
      return sign * (score?.z ?? NaN);
    });
  });
}

function finished({ combine, percentileDecimals }: IndexSettings, index: WeighedIndex): WeighedIndex {
  if (combine !== 'percentile-of-sums') return index;
  return (weights, target) => {
    index(weights, target);
    target.set(percentileRanks(target.map(comparableSum), percentileDecimals ?? null));
  };
}
