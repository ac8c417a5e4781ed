import type { FileLog } from '../problem-log.ts';
import { columnOf } from '../read-column.ts';
import type { ReadTable } from './read-table.ts';

/** Reports offers that end before they begin, and warns where more places are occupied than approved. */
export function checkOffers({ table, rowOf }: ReadTable<'offers'>, log: FileLog): void {
  const [begins, ends] = [columnOf(table, 'valid_from'), columnOf(table, 'valid_to')];
  const [approved, occupied] = [columnOf(table, 'places_approved'), columnOf(table, 'places_occupied')];
  for (let i = 0; i < table.rowCount; i++) {
    const [begin, end] = [begins[i] ?? null, ends[i] ?? null];
    if (begin !== null && end !== null && begin > end)
      log.error('dates_reversed', rowOf(i), 'valid_from', { found: begin, end });
    const [most, taken] = [approved[i] ?? null, occupied[i] ?? null];
    if (most !== null && taken !== null && taken > most)
      log.warning('occupied_above_approved', rowOf(i), 'places_occupied', { found: taken, approved: most });
  }
}

/** Warns where only one of the two coordinates is given, so that the place cannot be shown. */
export function checkCoordinates({ table, faulty, rowOf }: ReadTable, log: FileLog): void {
  if (!('lon' in table.columns) && !('lat' in table.columns)) return;
  const [lon, lat] = [table.columns.lon, table.columns.lat];
  for (let i = 0; i < table.rowCount; i++) {
    const [hasLon, hasLat] = [(lon?.[i] ?? null) !== null, (lat?.[i] ?? null) !== null];
    if (hasLon !== hasLat && !faulty.has(i))
      log.warning('coordinate_incomplete', rowOf(i), hasLon ? 'lat' : 'lon');
  }
}
