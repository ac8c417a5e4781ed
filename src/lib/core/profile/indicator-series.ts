import type { Cell } from '../cell.ts';
import { breaksOf, breaksWithin, isAt } from '../time/series-break.ts';
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
  /** The first periods after a break, in their order: new boundaries of the area, or a break of the package. */
  breaksAt: readonly string[];
}

/** Reads the series of areas; `until` is the last period that is shown. */
export function seriesReader(series: SeriesData, until: string) {
  const { periods, rows, city, changed } = series;
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
    breaksAt: breaksIn(shown, indicatorId, vintages.get(areaId), series)
  });
}

function cellOf({ kind, value }: SeriesRow): Cell {
  if (kind !== 'value') return { kind };
  return value === null ? { kind: 'missing' } : { kind, value, flag: null };
}

/**
 * Where the series of an area breaks. The reform of boundaries that the package names breaks the series of the areas
 * alone that it changed, where they are known.
 */
function breaksIn(
  periods: readonly string[],
  indicatorId: string,
  vintage: string | undefined,
  { breaks = [], changed }: Pick<SeriesData, 'breaks' | 'changed'>
): string[] {
  const isReform = (one: (typeof breaks)[number]) => changed.some((area) => isAt(one, area.vintage));
  const named = breaksOf(breaks, [indicatorId]).filter((one) => !isReform(one));
  const all = vintage === undefined ? named : [...named, { period: vintage }];
  const places = breaksWithin<{ period: string }>(all, periods).map(({ before }) => before);
  return [...new Set(places)].sort((a, b) => a - b).map((place) => periods[place] as string);
}
