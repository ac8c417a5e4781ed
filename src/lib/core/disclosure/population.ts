import { personsUpTo } from './age-bands.ts';
import type { AgeBand } from './age-bands.ts';
import { safeCount } from './count.ts';
import type { SafeCount } from './count.ts';
import { kindOfFlag } from './flag.ts';
import { mapRows, numberColumn, textColumn } from './raw-tables.ts';
import type { RawTable } from './raw-tables.ts';
import { tableOfRows } from './safe-tables.ts';
import type { SafeTable } from './safe-tables.ts';

/** One row of the population table, as delivered. */
interface PopulationRow {
  area_id: string | null;
  period: string | null;
  age_from: number | null;
  age_to: number | null;
  count: number | null;
  flag: string | null;
}

/** The last age that counts as a child (under 18). */
const lastChildAge = 17;

/** Age bands, with counts of 1 … minimum − 1 suppressed. */
export function safePopulation(table: RawTable, minimum: number): SafeTable {
  const rows = populationRows(table).map((row) => ({ ...row, ...safeCount(row.count, row.flag, minimum) }));
  return tableOfRows(['area_id', 'period', 'age_from', 'age_to', 'count', 'kind', 'flag'], rows);
}

/**
 * Residents per area and period, added up from the bands before their suppression: a value, or missing where the
 * bands leave out an age or a count is not known.
 */
export function residents(table: RawTable): SafeTable {
  return totals(table, (bands) => safeCount(personsUpTo(Infinity, bands), null, 0));
}

/**
 * Children (ages 0–17) per area and period: missing where no band ends at 17, suppressed where there are
 * 1 … minimum − 1 of them.
 */
export function children(table: RawTable, minimum: number): SafeTable {
  return totals(table, (bands) => safeCount(personsUpTo(lastChildAge, bands), null, minimum));
}

function totals(table: RawTable, totalOf: (bands: readonly AgeBand[]) => SafeCount): SafeTable {
  const rows = groups(populationRows(table)).map(({ area_id, period, bands }) => {
    const { count, kind } = totalOf(bands);
    return { area_id, period, count, kind };
  });
  return tableOfRows(['area_id', 'period', 'count', 'kind'], rows);
}

interface Group {
  area_id: string;
  period: string;
  bands: AgeBand[];
}

/** Bands by area and period, ordered by both. */
function groups(rows: readonly PopulationRow[]): Group[] {
  const byKey = new Map<string, Group>();
  for (const row of rows) {
    const [area_id, period] = [row.area_id ?? '', row.period ?? ''];
    const key = `${area_id}\u0000${period}`;
    const group = byKey.get(key) ?? { area_id, period, bands: [] };
    byKey.set(key, group);
    group.bands.push(ageBand(row));
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function ageBand({ age_from, age_to, count, flag }: PopulationRow): AgeBand {
  return { from: age_from ?? 0, to: age_to ?? Infinity, count: kindOfFlag(flag) === null ? count : null };
}

function populationRows(table: RawTable): PopulationRow[] {
  const [areaId, period, flag] = [
    textColumn(table, 'area_id'),
    textColumn(table, 'period'),
    textColumn(table, 'flag')
  ];
  const [from, to, count] = [
    numberColumn(table, 'age_from'),
    numberColumn(table, 'age_to'),
    numberColumn(table, 'count')
  ];
  return mapRows(table, (row) => ({
    area_id: areaId(row),
    period: period(row),
    age_from: from(row),
    age_to: to(row),
    count: count(row),
    flag: flag(row)
  }));
}
