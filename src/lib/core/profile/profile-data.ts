import type { Column, QualityFlag, ValueKind } from '../cell.ts';
import type { IndexIndicator } from '../stress-types.ts';
import type { SeriesBreak } from '../time/series-break.ts';

/** An indicator as profiles name it; polarity 1: a high value means more stress, −1: less, 0: neither. */
export interface ProfileIndicator {
  indicatorId: string;
  nameDe: string;
  nameEn: string | null;
  unit: string;
  polarity: number;
  source: string | null;
}

/** The figures of one indicator for every area, with the signs that stand beside them. */
export interface FlaggedFigures extends Column {
  flags: readonly (QualityFlag | null)[];
}

/** An area of the level. */
export interface ProfileArea {
  areaId: string;
  name: string;
  parentId: string | null;
}

/** The figures of all areas of a level at a period; every column is aligned with `areas`. */
export interface ProfileData {
  level: string;
  period: string;
  /** The period that changes are measured from; null = none. */
  earlierPeriod: string | null;
  areas: readonly ProfileArea[];
  parentNames: Readonly<Record<string, string>>;
  indicators: readonly ProfileIndicator[];
  columns: Readonly<Record<string, FlaggedFigures>>;
  /** Values of the whole municipality; null where none can be formed. */
  city: Readonly<Record<string, number | null>>;
  children: Column | null;
  input: { residents: Column | null; indicators: readonly Pick<IndexIndicator, 'id' | 'before'>[] };
}

/** A figure of an area at one of the periods; `value` is null unless `kind` is `value`. */
export interface SeriesRow {
  areaId: string;
  indicatorId: string;
  period: string;
  kind: ValueKind;
  value: number | null;
}

/** What happened over the years: the figures of areas and of the city. */
export interface SeriesData {
  /** Periods with figures of the level, the earliest first. */
  periods: readonly string[];
  rows: readonly SeriesRow[];
  city: readonly { indicatorId: string; period: string; value: number | null }[];
  /** Areas whose boundaries are others since a vintage, named by its first year. */
  changed: readonly { areaId: string; vintage: string }[];
  /** Breaks that the package names; left out: none. */
  breaks?: readonly Pick<SeriesBreak, 'period' | 'indicatorId'>[];
}
