import type { Column } from './cell.ts';
import { hasValue } from './column.ts';
import { spearman } from './correlation/spearman.ts';
import { lowestHighClass } from './high-classes.ts';
import type { StressIndex } from './stress-types.ts';

/** An area with its index and the figure of an indicator. */
export interface ProfilePoint {
  areaId: string;
  index: number;
  class: number;
  value: number;
}

/** A mean over areas, each counted once. */
export interface AreaMean {
  areas: number;
  mean: number;
}

/** How an indicator goes with stress. A cross-section: it says nothing of causes. */
export interface IndicatorProfile {
  indicatorId: string;
  /** It has weight in the index, so that it goes with it by construction. */
  inIndex: boolean;
  /** By class of stress, from class 1 (least stress). */
  classes: readonly (AreaMean | null)[];
  /** In areas of high stress and of least stress. */
  high: AreaMean | null;
  low: AreaMean | null;
  /** high − low, in the unit of the indicator. */
  difference: number | null;
  /** Spearman's rank correlation with the index, −1 to 1; null where one does not vary. */
  correlation: number | null;
  /** Classified areas with a figure. */
  points: readonly ProfilePoint[];
}

/** The profile of one indicator; `column` is aligned with the areas of the index. */
export function indicatorProfile(
  indicatorId: string,
  column: Column,
  { areas, classCount }: StressIndex,
  inIndex: boolean
): IndicatorProfile {
  const points = areas.flatMap(({ areaId, status }, row): ProfilePoint[] =>
    status && hasValue(column, row)
      ? [{ areaId, index: status.index, class: status.class, value: column.values[row] as number }]
      : []
  );
  const meanWhere = (belongs: (position: number) => boolean) =>
    areaMean(points.filter((point) => belongs(point.class)));
  const high = classCount > 1 ? meanWhere((position) => position >= lowestHighClass(classCount)) : null;
  const low = classCount > 1 ? meanWhere((position) => position === 1) : null;
  return {
    indicatorId,
    inIndex,
    classes: Array.from({ length: classCount }, (_, i) => meanWhere((position) => position === i + 1)),
    high,
    low,
    difference: high && low ? high.mean - low.mean : null,
    correlation: correlationOf(points),
    points
  };
}

function areaMean(points: readonly ProfilePoint[]): AreaMean | null {
  if (points.length === 0) return null;
  const ascending = points.map(({ value }) => value).sort((a, b) => a - b);
  return {
    areas: points.length,
    mean: ascending.reduce((sum, value) => sum + value, 0) / points.length
  };
}

const fewest = 3;

function correlationOf(points: readonly ProfilePoint[]): number | null {
  if (points.length < fewest) return null;
  return spearman(
    points.map(({ index }) => index),
    points.map(({ value }) => value)
  );
}

/** Profiles of all indicators with a figure, those that are not part of the index first, the closest first. */
export function indicatorProfiles(
  columns: Readonly<Record<string, Column>>,
  index: StressIndex,
  weights: Readonly<Record<string, number>>
): IndicatorProfile[] {
  const strength = ({ correlation }: IndicatorProfile) => Math.abs(correlation ?? 0);
  return Object.keys(columns)
    .sort()
    .flatMap((id) => {
      const column = columns[id];
      return column ? [indicatorProfile(id, column, index, (weights[id] ?? 0) > 0)] : [];
    })
    .filter(({ points }) => points.length >= fewest)
    .sort((a, b) => Number(a.inIndex) - Number(b.inIndex) || strength(b) - strength(a));
}

/** The indicator that a package wants to be shown first: `first` of the member `profiles` of `atlas.json`, or null. */
export function firstIndicator(member: unknown): string | null {
  if (typeof member !== 'object' || member === null || !('first' in member)) return null;
  return typeof member.first === 'string' ? member.first : null;
}
