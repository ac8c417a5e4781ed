import type { RawTable } from '../../src/lib/package/model.ts';
import { cell, readCsv } from './shared-data.ts';
import { table } from './table.ts';

/** Day-care centres of November 2025 with their approved places, in the planning areas the source names. */
export function daycareCentres(): RawTable {
  const rows = readCsv('data/berlin/facilities/kitas-2025-11-details.csv').map((row) => ({
    facility_id: cell(row, 'id'),
    name: cell(row, 'name'),
    kind: 'daycare',
    area_id: cell(row, 'geojson_feature_id'),
    lon: degrees(cell(row, 'lon')),
    lat: degrees(cell(row, 'lat')),
    places_approved: Number(cell(row, 'places'))
  }));
  return table('facilities', ['facility_id'], rows);
}

/** Six decimals, a tenth of a metre. */
const degrees = (text: string) => Number(Number(text).toFixed(6));
