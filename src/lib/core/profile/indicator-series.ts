import type { Cell } from '../cell.ts';
import type { SeriesData, SeriesRow } from './profile-data.ts';

/** One period of an indicator. */
export interface SeriesPoint {
  period: string;
  cell: Cell;
  city: number | null;
}

/** An indicator of an area over the years. */
export interface IndicatorSeries {
  /** Every period that the level has figures of, the earliest first. */
  points: readonly SeriesPoint[];
  /** The first period with the present boundaries, where they were others before; null = no break. */
  breakAt: string | null;
}

/** Reads the series of areas; `until` is the last period that is shown. */
export function seriesReader({ periods, rows, city, changed }: SeriesData, until: string) {
  const shown = periods.slice(0, periods.indexOf(until) + 1 || periods.length);
  const key = (...parts: string[]) => parts.join('\0');
  const cells = new Map(rows.map((row) => [key(row.areaId, row.indicatorId, row.period), cellOf(row)]));
  const ofCity = new Map(city.map((row) => [key(row.indicatorId, row.period), row.value]));
  const vintages = new Map(changed.map(({ areaId, vintage }) => [areaId, vintage]));
  const missing: Cell = { kind: 'missing' };
  return (areaId: string, indicatorId: string): IndicatorSeries => ({
    points: shown.map((period) => ({
      period,
      cell: cells.get(key(areaId, indicatorId, period)) ?? missing,
      city: ofCity.get(key(indicatorId, period)) ?? null
    })),
    breakAt: breakIn(shown, vintages.get(areaId))
  });
}

function cellOf({ kind, value }: SeriesRow): Cell {
  if (kind !== 'value') return { kind };
  return value === null ? { kind: 'missing' } : { kind, value, flag: null };
}

/** The first period in the present boundaries, where an earlier one is shown too. */
function breakIn(periods: readonly string[], vintage: string | undefined): string | null {
  if (vintage === undefined) return null;
  const first = periods.findIndex((period) => period >= vintage);
  return first > 0 ? (periods[first] ?? null) : null;
}
