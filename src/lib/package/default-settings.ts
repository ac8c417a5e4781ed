import type { AreaLayer, RawTables } from './model.ts';
import { latestPeriod } from './period.ts';
import { columnOf, tableOf } from './read-column.ts';
import { parseSettings } from './settings-codec.ts';
import type { AnalysisSettings, IndicatorWeight, SettingsDraft } from './settings.ts';

/** The parts of a package that settings depend on. */
export interface SettingsBasis {
  layers: readonly AreaLayer[];
  rawTables: RawTables;
}

/** The settings of a package without `atlas.json`. */
export function defaultSettings(basis: SettingsBasis): AnalysisSettings {
  return completeSettings(parseSettings({}).draft, basis);
}

/**
 * Fills what depends on the tables: the level is the first one that has observations, the period the latest of the
 * observations, the indicators all that have a direction, in the order of their ids, with weight 1.
 */
export function completeSettings(draft: SettingsDraft, basis: SettingsBasis): AnalysisSettings {
  return {
    ...draft,
    level: draft.level ?? observedLevel(basis),
    period: draft.period ?? latestPeriod(observedPeriods(basis.rawTables)) ?? '',
    index: { ...draft.index, indicators: draft.index.indicators ?? directedIndicators(basis.rawTables) }
  };
}

function observedLevel({ layers, rawTables }: SettingsBasis): string {
  const observations = tableOf(rawTables, 'observations');
  const observed = new Set(observations === undefined ? [] : columnOf(observations, 'area_id'));
  const layer = layers.find(({ features }) =>
    features.some(({ properties }) => observed.has(properties.area_id))
  );
  return (layer ?? layers[0])?.level ?? '';
}

function observedPeriods(rawTables: RawTables): Set<string> {
  const observations = tableOf(rawTables, 'observations');
  const periods = observations === undefined ? [] : columnOf(observations, 'period');
  return new Set(periods.filter((period) => period !== null));
}

function directedIndicators(rawTables: RawTables): IndicatorWeight[] {
  const indicators = tableOf(rawTables, 'indicators');
  if (indicators === undefined) return [];
  const polarities = columnOf(indicators, 'polarity');
  return columnOf(indicators, 'indicator_id')
    .filter((id, i) => id !== null && (polarities[i] === 1 || polarities[i] === -1))
    .map((id) => ({ id: id ?? '', weight: 1 }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
