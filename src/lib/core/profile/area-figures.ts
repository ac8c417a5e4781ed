import { kindCode, valueKinds, type Cell, type Column } from '../cell.ts';
import { valueAt } from '../column.ts';
import { isHigh } from '../high-classes.ts';
import type { AreaIndex, StressIndex } from '../stress-types.ts';
import { indicatorScale, type IndicatorScale } from './indicator-scale.ts';
import { seriesReader, type IndicatorSeries } from './indicator-series.ts';
import type {
  FlaggedFigures,
  ProfileArea,
  ProfileData,
  ProfileIndicator,
  SeriesData
} from './profile-data.ts';
import { similarAreas, type SimilarArea } from './similar-areas.ts';

/** One indicator of an area against all areas and the city. */
export interface IndicatorLine extends Omit<ProfileIndicator, 'source'> {
  cell: Cell;
  city: number | null;
  /** Place among the areas with a value, 1 = most stress; null where the area has none. */
  rank: number | null;
  /** Known values of all areas: the strip. Shared between the profiles of a level. */
  values: readonly number[];
  /** Now − then, in the unit of the indicator; null where one of the two is no value. */
  change: number | null;
  /** Share in the index; null where it has no weight or the area no class. */
  contribution: number | null;
  /** It has weight in the index. */
  inIndex: boolean;
  /** Null until the years are known. */
  series: IndicatorSeries | null;
}

/** Where an area stands: the statistical half of its profile. */
export interface AreaFigures extends ProfileArea {
  parentName: string | null;
  level: string;
  period: string;
  earlierPeriod: string | null;
  /** Null where no index can be computed. */
  result: AreaIndex | null;
  classCount: number;
  classifiableCount: number;
  isHigh: boolean;
  residents: Cell;
  children: Cell;
  /** Indicators of the index in their order, then the others in the order of the catalogue. */
  lines: readonly IndicatorLine[];
  /** Null where the area has no class. */
  similar: readonly SimilarArea[] | null;
}

export interface FigureSources {
  data: ProfileData;
  stress: StressIndex | null;
  /** The indicators of the index by weight, in their order. */
  weights: Readonly<Record<string, number>>;
  series: SeriesData | null;
}

/** Reads the figures of areas; what all share is computed once. Null for an area that the level does not have. */
export function figuresReader(sources: FigureSources): (areaId: string) => AreaFigures | null {
  const { data, stress, weights, series } = sources;
  const rows = new Map(data.areas.map(({ areaId }, row) => [areaId, row]));
  const inIndex = Object.keys(weights).filter((id) => (weights[id] ?? 0) > 0);
  const scaled = scaledIndicators(data, inIndex);
  const seriesOf = series && seriesReader(series, data.period);
  return (areaId) => {
    const row = rows.get(areaId);
    const area = row === undefined ? undefined : data.areas[row];
    if (row === undefined || !area) return null;
    const result = stress?.areas[row] ?? null;
    return {
      ...area,
      ...contextOf(sources, area),
      result,
      isHigh: result !== null && stress !== null && isHigh(result, stress.classCount),
      residents: countAt(data.input.residents, row),
      children: countAt(data.children, row),
      lines: scaled.map((one) => {
        const series = seriesOf && seriesOf(areaId, one.indicator.indicatorId);
        const line = indicatorLine(one, data, row, result);
        return { ...line, series, change: line.change ?? changeIn(series, line.cell, data.earlierPeriod) };
      }),
      similar: stress && similarAreas(stress, areaId, inIndex)
    };
  };
}

type Context = Pick<
  AreaFigures,
  'parentName' | 'level' | 'period' | 'earlierPeriod' | 'classCount' | 'classifiableCount'
>;

/** What an area shares with the others. */
function contextOf({ data, stress }: FigureSources, { parentId }: ProfileArea): Context {
  const { level, period, earlierPeriod } = data;
  return {
    ...{ level, period, earlierPeriod },
    parentName: (parentId !== null && data.parentNames[parentId]) || null,
    classCount: stress?.classCount ?? 0,
    classifiableCount: stress?.classifiableCount ?? 0
  };
}

interface Scaled {
  indicator: ProfileIndicator;
  column: FlaggedFigures;
  scale: IndicatorScale;
  inIndex: boolean;
}

/** Indicators that any area has a value of. */
function scaledIndicators({ indicators, columns }: ProfileData, inIndex: readonly string[]): Scaled[] {
  const first = inIndex.flatMap((id) => indicators.find(({ indicatorId }) => indicatorId === id) ?? []);
  const others = indicators.filter(({ indicatorId }) => !inIndex.includes(indicatorId));
  return [...first, ...others].flatMap((indicator) => {
    const column = columns[indicator.indicatorId];
    if (!column) return [];
    const scale = indicatorScale(column, indicator.polarity);
    const isIn = inIndex.includes(indicator.indicatorId);
    return scale.values.length === 0 ? [] : [{ indicator, column, scale, inIndex: isIn }];
  });
}

function indicatorLine(
  { indicator, column, scale, inIndex }: Scaled,
  { city, input }: ProfileData,
  row: number,
  result: AreaIndex | null
): Omit<IndicatorLine, 'series'> {
  const { indicatorId, nameDe, nameEn, unit, polarity } = indicator;
  const before = input.indicators.find(({ id }) => id === indicatorId)?.before ?? null;
  const score = result?.scores.find((one) => one.indicatorId === indicatorId);
  return {
    ...{ indicatorId, nameDe, nameEn, unit, polarity, inIndex },
    cell: cellAt(column, row),
    city: city[indicatorId] ?? null,
    rank: scale.ranks[row] ?? null,
    values: scale.values,
    change: before && differenceAt(column, before, row),
    contribution: inIndex ? (score?.contribution ?? null) : null
  };
}

/** The change of an indicator that is not part of an index, whose earlier figures stand in its series alone. */
function changeIn(series: IndicatorSeries | null, now: Cell, earlierPeriod: string | null): number | null {
  const earlier = series?.points.find(({ period }) => period === earlierPeriod)?.cell;
  return now.kind === 'value' && earlier?.kind === 'value' ? now.value - earlier.value : null;
}

function differenceAt(now: Column, before: Column, row: number): number | null {
  const [later, earlier] = [valueAt(now, row), valueAt(before, row)];
  return later === null || earlier === null ? null : later - earlier;
}

function cellAt(column: FlaggedFigures, row: number): Cell {
  const kind = valueKinds[column.kinds[row] ?? kindCode.missing] ?? 'missing';
  return kind === 'value'
    ? { kind, value: column.values[row] as number, flag: column.flags[row] ?? null }
    : { kind };
}

function countAt(column: Column | null, row: number): Cell {
  const kind = valueKinds[column?.kinds[row] ?? kindCode.missing] ?? 'missing';
  return kind === 'value' ? { kind, value: column?.values[row] as number, flag: null } : { kind };
}
