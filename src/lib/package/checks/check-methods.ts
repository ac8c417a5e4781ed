import type { FileLog } from '../problem-log.ts';
import type { SettingsDraft } from '../settings.ts';
import type { KnownKeys } from './check-references.ts';

/** Checks how the index is computed: combinations that do not exist, themes that name what is not there or twice. */
export function checkMethods(draft: SettingsDraft, keys: KnownKeys, log: FileLog): void {
  checkGeometricMean(draft, log);
  checkThemes(draft, keys, log);
}

function checkGeometricMean({ index: { standardise, combine } }: SettingsDraft, log: FileLog): void {
  if (combine === 'geometric-mean' && standardise !== 'min-max')
    log.error('setting_geometric_mean', null, 'index.combine', { found: standardise, expected: 'min-max' });
}

function checkThemes(
  { index: { themes = [] } }: SettingsDraft,
  { indicators }: KnownKeys,
  log: FileLog
): void {
  const ids = new Set<string>();
  const members = new Set<string>();
  themes.forEach(({ id, weight, indicators: own }, i) => {
    const path = `index.themes[${i}]`;
    if (ids.has(id)) log.error('setting_theme_twice', null, `${path}.id`, { found: id });
    if (weight < 0) log.error('setting_negative_weight', null, `${path}.weight`, { found: weight });
    ids.add(id);
    own.forEach((found, j) => {
      const place = `${path}.indicators[${j}]`;
      if (typeof indicators !== 'string' && !indicators.has(found))
        log.error('setting_unknown_indicator', null, place, { found });
      if (members.has(found)) log.error('setting_indicator_in_themes', null, place, { found });
      members.add(found);
    });
  });
}
