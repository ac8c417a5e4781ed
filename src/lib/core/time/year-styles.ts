import { classToken, columnStyles, statusStyle, trendStyle, type AreaStyle } from '../area-style.ts';
import type { Column } from '../cell.ts';
import { classesInVintage, classesOfIndex, type VintageShare } from '../mobility/class-date.ts';
import type { DatedIndex } from './dated-index.ts';

/** What the maps of all years show. */
export type YearDisplay =
  | { kind: 'status' }
  | { kind: 'trend' }
  /** One indicator in classes whose limits are the same in every year. */
  | { kind: 'indicator'; indicatorId: string; limits: readonly number[] };

/** A year with the figures that its index comes from; columns are aligned with `areaIds`. */
export interface YearFigures extends DatedIndex {
  areaIds: readonly string[];
  columns: Readonly<Record<string, Column>>;
}

export type Styles = ReadonlyMap<string, AreaStyle>;

/**
 * How the areas of a vintage are drawn in a year. Where the year has other boundaries only the status can be shown,
 * carried over by the crosswalk; areas of which nothing is known are left out.
 */
export function yearStyles(
  year: YearFigures,
  display: YearDisplay,
  { vintage, crosswalk }: { vintage: string; crosswalk: readonly VintageShare[] }
): Styles {
  if (year.vintage !== vintage)
    return display.kind === 'status' ? carriedStyles(year, vintage, crosswalk) : new Map();
  if (display.kind === 'indicator') return indicatorStyles(year, display);
  const styleOf = display.kind === 'trend' ? trendStyle : statusStyle;
  const { index } = year;
  return new Map(index?.areas.map((area) => [area.areaId, styleOf(area, index.classCount)]));
}

function indicatorStyles(
  { areaIds, columns }: YearFigures,
  { indicatorId, limits }: Extract<YearDisplay, { kind: 'indicator' }>
): Styles {
  const column = columns[indicatorId];
  if (!column) return new Map();
  const styles = columnStyles(column, limits);
  return new Map(areaIds.map((areaId, i) => [areaId, styles[i] as AreaStyle]));
}

function carriedStyles(
  { period, vintage: own, index }: YearFigures,
  vintage: string,
  crosswalk: readonly VintageShare[]
): Styles {
  if (!index) return new Map();
  const classes = classesInVintage(classesOfIndex({ period, vintage: own }, index), vintage, crosswalk);
  return new Map(
    [...classes].flatMap(([areaId, position]): [string, AreaStyle][] =>
      position === null
        ? []
        : [[areaId, { kind: 'class', token: classToken(position + 1, index.classCount) }]]
    )
  );
}
