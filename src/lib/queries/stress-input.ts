import { kindCode, type Column } from '../core/cell.ts';
import type { IndexIndicator, IndexInput, IndexSettings } from '../core/stress-types.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import type { AreaScope } from './area-scope.ts';
import { cityValues, type CityValueRow } from './city-values.ts';
import { columnGrid, missingColumn, type FlaggedColumn } from './column-grid.ts';
import type { CountRow } from './counts-at.ts';
import { earlierPeriod } from './earlier-period.ts';
import { listAreas, type AreaRow } from './list-areas.ts';
import { listIndicators, type IndicatorRow } from './list-indicators.ts';
import { observationsAt } from './observations-at.ts';
import { residentsAt } from './residents-at.ts';

export interface StressQuestion extends AreaScope {
  period: string;
  settings: IndexSettings;
  /** The chosen indicators; left out: all with a direction, with weight 1. */
  indicators?: readonly { id: string; weight: number }[];
}

/**
 * Everything the stress screen needs, as plain data that can be embedded in a page. Areas and indicators are
 * ordered by id; every column has one entry per area.
 */
export interface StressData {
  level: string;
  /** Empty where the package names no vintage. */
  vintage: string;
  period: string;
  /** The period the trend is measured from; null where the areas have no observation of it. */
  earlierPeriod: string | null;
  /** The period the residents are of: the asked one or the latest before it; null where there is none. */
  residentsPeriod: string | null;
  areas: readonly AreaRow[];
  indicators: readonly IndicatorRow[];
  /** The figures of the period by indicator id, all missing where nothing was observed. */
  columns: Readonly<Record<string, FlaggedColumn>>;
  /** All indicators with a direction, sharing `columns`; those not chosen have weight 0. */
  input: IndexInput;
}

/** What is the stress index computed from? The figures of the period and of the one `trend.years` before it. */
export async function stressInput(
  connector: Connector,
  question: StressQuestion,
  options?: QueryOptions
): Promise<StressData> {
  const { level, vintage, period, settings } = question;
  const scope: AreaScope = { level, vintage };
  const [areas, indicators, residents, earlier] = await Promise.all([
    listAreas(connector, scope, options),
    listIndicators(connector, options),
    residentsAt(connector, { ...scope, period }, options),
    earlierPeriod(connector, { ...scope, period, years: settings.trend.years }, options)
  ]);
  const [found, city] = await Promise.all([
    observationsAt(
      connector,
      { ...scope, periods: earlier === null ? [period] : [period, earlier] },
      options
    ),
    settings.standardise === 'city-deviation'
      ? cityValues(connector, { ...scope, periods: [period] }, options)
      : []
  ]);
  const grid = (index: number) => columnGrid(found, index, areas.length, indicators.length);
  const cells = pairCells(indicators, grid(0), grid(1), areas.length);
  return {
    level,
    vintage: areas[0]?.vintage ?? vintage ?? '',
    period,
    earlierPeriod: earlier,
    residentsPeriod: residents[0]?.period ?? null,
    areas,
    indicators,
    columns: Object.fromEntries(cells.map(({ indicator, now }) => [indicator.indicatorId, now])),
    input: {
      areaIds: areas.map(({ areaId }) => areaId),
      residents: residents.length === 0 ? null : countColumn(residents),
      indicators: withCity(indexIndicators(cells, question.indicators), city),
      settings
    }
  };
}

interface IndicatorCells {
  indicator: IndicatorRow;
  now: FlaggedColumn;
  before: FlaggedColumn | null;
}

function pairCells(
  indicators: readonly IndicatorRow[],
  now: readonly (FlaggedColumn | null)[],
  before: readonly (FlaggedColumn | null)[],
  areaCount: number
): IndicatorCells[] {
  return indicators.map((indicator, i) => ({
    indicator,
    now: now[i] ?? missingColumn(areaCount),
    before: before[i] ?? null
  }));
}

function indexIndicators(
  cells: readonly IndicatorCells[],
  chosen: StressQuestion['indicators']
): IndexIndicator[] {
  const weights = chosen && new Map(chosen.map(({ id, weight }) => [id, weight]));
  return cells.flatMap(({ indicator: { indicatorId: id, polarity }, now, before }) => {
    if (polarity !== 1 && polarity !== -1) return [];
    return [{ id, polarity, weight: weights ? (weights.get(id) ?? 0) : 1, now, before }];
  });
}

/** The indicators with the values of the whole city, from which deviations are measured. */
export function withCity(
  indicators: readonly IndexIndicator[],
  city: readonly CityValueRow[]
): IndexIndicator[] {
  const values = new Map(city.map(({ indicatorId, value }) => [indicatorId, value]));
  return indicators.map((indicator) =>
    values.has(indicator.id) ? { ...indicator, cityValue: values.get(indicator.id) ?? null } : indicator
  );
}

function countColumn(rows: readonly CountRow[]): Column {
  return {
    values: Float64Array.from(rows, ({ count }) => count ?? 0),
    kinds: Uint8Array.from(rows, ({ kind }) => kindCode[kind])
  };
}
