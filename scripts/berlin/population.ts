import type { RawTable } from '../../src/lib/package/model.ts';
import type { Edition } from './edition.ts';
import type { MonitoringRow } from './monitoring-table.ts';
import { cell, readCsv } from './shared-data.ts';
import type { SourceRow } from './shared-data.ts';
import { table } from './table.ts';
import type { TableRow } from './table.ts';

type Band = readonly [column: string, ageFrom: number, ageTo: number | null];

const registerBands: readonly Band[] = [
  ['inhabitants_age_below_6', 0, 5],
  ['inhabitants_age_6_15', 6, 14],
  ['inhabitants_age_15_18', 15, 17],
  ['inhabitants_age_18_27', 18, 26],
  ['inhabitants_age_27_45', 27, 44],
  ['inhabitants_age_45_55', 45, 54],
  ['inhabitants_age_55_65', 55, 64],
  ['inhabitants_age_above_65', 65, null]
];

/**
 * Residents at the reference date: by age from the population register where it covers this date in the same
 * boundaries (2016), else as one band of all ages.
 */
export function population(edition: Edition, rows: readonly MonitoringRow[]): RawTable {
  const register = edition.period === '2016' ? readRegister(edition.period) : new Map<string, SourceRow>();
  const bands = rows.flatMap(({ areaId, residents }) => {
    const record = register.get(areaId);
    return record
      ? ageBands(record, residents, edition.period)
      : [allAges(areaId, residents, edition.period)];
  });
  return table('population', ['area_id', 'period', 'age_from'], [...bands, ...laterBands(edition)]);
}

/**
 * Residents by age at the end of the latest year of the register in the boundaries of 2021, for planning areas and
 * their boroughs: what the places of today are set against.
 */
function laterBands({ laterPopulation }: Edition): TableRow[] {
  if (laterPopulation === null) return [];
  const areas = [...readRegister(laterPopulation).values()].flatMap((record) =>
    ageBands(record, Number(cell(record, 'inhabitants')), laterPopulation)
  );
  const boroughs = new Map<string, TableRow>();
  for (const band of areas) {
    const area_id = String(band.area_id).slice(0, 2);
    const key = `${area_id} ${String(band.age_from)}`;
    const count = Number(boroughs.get(key)?.count ?? 0) + Number(band.count);
    boroughs.set(key, { ...band, area_id, count });
  }
  return [...areas, ...boroughs.values()];
}

function readRegister(year: string): ReadonlyMap<string, SourceRow> {
  const rows = readCsv(`data/berlin/ewr/ewr-${year}-02-t2-planning-areas.csv`);
  return new Map(rows.map((row) => [cell(row, 'id'), row]));
}

function ageBands(record: SourceRow, residents: number, period: string): TableRow[] {
  const area_id = cell(record, 'id');
  const bands = registerBands.map(([column, age_from, age_to]) => {
    return { area_id, period, age_from, age_to, count: Number(cell(record, column)), flag: null };
  });
  const sum = bands.reduce((total, { count }) => total + count, 0);
  if (sum !== residents) throw new Error(`${area_id}: ages add up to ${sum}, residents are ${residents}`);
  return bands;
}

function allAges(area_id: string, count: number, period: string): TableRow {
  return { area_id, period, age_from: 0, age_to: null, count, flag: null };
}
