import { groupLevel } from '../groups/group-level.ts';
import type { FileLog } from '../problem-log.ts';
import { columnOf } from '../read-column.ts';
import type { SettingsDraft } from '../settings.ts';
import { checkGroups } from './check-groups.ts';
import { checkMethods } from './check-methods.ts';
import type { KnownKeys } from './check-references.ts';
import { readTable, type ReadParts } from './read-table.ts';

/** Checks the settings against the package: names that it does not have, limits and weights that make no sense. */
export function checkSettings(draft: SettingsDraft, parts: ReadParts, keys: KnownKeys, log: FileLog): void {
  checkLevel(draft, parts, log);
  checkPeriod(draft, parts, log);
  checkIndicators(draft, parts, keys, log);
  checkExcluded(draft, keys, log);
  checkInventory(draft, keys, log);
  checkBreaks(draft, keys, log);
  checkMethods(draft, keys, log);
  checkLimits(draft, log);
  checkMinima(draft, log);
  checkGroups(draft, parts, log);
}

function checkLevel(
  { level, groups = [] }: SettingsDraft,
  { layers, unreadable }: ReadParts,
  log: FileLog
): void {
  const files = layers.map(({ layer }) => layer.level);
  const levels = [...files, ...groups.map(({ name }) => groupLevel(name))];
  if (level === null || levels.length === 0 || unreadable.has('areas') || levels.includes(level)) return;
  log.error('setting_unknown_level', null, 'level', { found: level, expected: levels.join(', ') });
}

function checkPeriod({ period }: SettingsDraft, parts: ReadParts, log: FileLog): void {
  const observations = readTable(parts, 'observations');
  if (period === null || observations === undefined || !('period' in observations.table.columns)) return;
  const periods = new Set(columnOf(observations.table, 'period').filter((known) => known !== null));
  if (periods.has(period)) return;
  log.error('setting_unknown_period', null, 'period', {
    found: period,
    expected: [...periods].sort().join(', ')
  });
}

function checkIndicators({ index }: SettingsDraft, parts: ReadParts, keys: KnownKeys, log: FileLog): void {
  const neutral = neutralIndicators(parts);
  const seen = new Set<string>();
  (index.indicators ?? []).forEach(({ id, weight }, i) => {
    const path = `index.indicators[${i}]`;
    if (typeof keys.indicators !== 'string' && !keys.indicators.has(id))
      log.error('setting_unknown_indicator', null, `${path}.id`, { found: id });
    if (neutral.has(id)) log.error('setting_neutral_indicator', null, `${path}.id`, { found: id });
    if (seen.has(id)) log.error('setting_indicator_twice', null, `${path}.id`, { found: id });
    if (weight < 0) log.error('setting_negative_weight', null, `${path}.weight`, { found: weight });
    seen.add(id);
  });
}

function neutralIndicators(parts: ReadParts): Set<string> {
  const indicators = readTable(parts, 'indicators');
  if (indicators === undefined) return new Set();
  const polarities = columnOf(indicators.table, 'polarity');
  const ids = columnOf(indicators.table, 'indicator_id');
  return new Set(ids.filter((id, i) => id !== null && polarities[i] === 0).map(String));
}

function checkExcluded({ index }: SettingsDraft, keys: KnownKeys, log: FileLog): void {
  const { areas } = keys;
  if (typeof areas === 'string') return;
  index.excluded.forEach(({ areaId }, i) => {
    if (!areas.has(areaId))
      log.error('setting_unknown_area', null, `index.excluded[${i}].area_id`, { found: areaId });
  });
}

/** Areas whose inventory is said to be incomplete. */
function checkInventory({ coverage }: SettingsDraft, { areas }: KnownKeys, log: FileLog): void {
  if (typeof areas === 'string') return;
  (coverage?.inventory ?? []).forEach(({ areaIds = [] }, i) =>
    areaIds.forEach((found, j) => {
      if (areas.has(found)) return;
      log.error('setting_unknown_area', null, `coverage.inventory[${i}].area_ids[${j}]`, { found });
    })
  );
}

function checkBreaks({ breaks = [] }: SettingsDraft, { indicators }: KnownKeys, log: FileLog): void {
  if (typeof indicators === 'string') return;
  breaks.forEach(({ indicatorId: found }, i) => {
    if (found !== null && !indicators.has(found))
      log.error('setting_unknown_indicator', null, `breaks[${i}].indicator_id`, { found });
  });
}

function checkLimits({ index: { classify, trend } }: SettingsDraft, log: FileLog): void {
  for (const [path, limits] of [
    ['index.classify.limits', classify.method === 'limits' ? classify.limits : []],
    ['index.trend.limits', trend.limits]
  ] as const) {
    if (limits.some((limit, i) => i > 0 && limit <= (limits[i - 1] ?? -Infinity)))
      log.error('setting_limits_not_ascending', null, path, { found: limits.join(', ') });
  }
}

function checkMinima({ index, disclosure }: SettingsDraft, log: FileLog): void {
  const minima = {
    'index.minimum_population': index.minimumPopulation,
    'disclosure.minimum_numerator': disclosure.minimumNumerator,
    'disclosure.minimum_denominator': disclosure.minimumDenominator,
    'disclosure.minimum_band_count': disclosure.minimumBandCount
  };
  for (const [path, found] of Object.entries(minima)) {
    if (found !== undefined && found < 0) log.error('setting_below_minimum', null, path, { found });
  }
}
