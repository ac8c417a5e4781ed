import type { FileLog } from '../problem-log.ts';
import { columnOf } from '../read-column.ts';
import type { SettingsDraft } from '../settings.ts';
import { readTable, type ReadParts } from './read-table.ts';

/** Reports settings of reach that ask for ways or points that the package does not have. */
export function checkWays({ coverage = {} }: SettingsDraft, parts: ReadParts, log: FileLog): void {
  const { travelMode, isochroneMode, demandPoints } = coverage;
  if (travelMode) checkMode('travel_mode', travelMode, timedModes(parts), 'travel_times', log);
  if (isochroneMode) checkMode('isochrone_mode', isochroneMode, drawnModes(parts), 'isochrones', log);
  if (demandPoints === 'grid' && !parts.tables.has('demand_points') && !parts.unreadable.has('demand_points'))
    log.error('setting_table_missing', null, 'coverage.demand_points', { table: 'demand_points' });
}

function timedModes(parts: ReadParts): readonly (string | null)[] {
  const times = readTable(parts, 'travel_times');
  return times === undefined ? [] : columnOf(times.table, 'mode');
}

function drawnModes({ isochrones }: ReadParts): readonly string[] {
  return (isochrones?.placed ?? []).map(({ feature }) => feature.properties.mode);
}

function checkMode(
  setting: string,
  found: string,
  modes: readonly (string | null)[],
  table: string,
  log: FileLog
): void {
  const known = [...new Set(modes)].filter((mode) => mode !== null).sort();
  if (known.includes(found)) return;
  const expected = known.join(', ') || '–';
  log.error('setting_unknown_mode', null, `coverage.${setting}`, { found, table, expected });
}
