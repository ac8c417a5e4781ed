import { kindCode, type Column } from './cell.ts';
import type { AreaIndex, TrendClass } from './stress-types.ts';

/** Marks that stand for the absence of a class; never a colour of the scale. */
export type AreaMark = 'suppressed' | 'missing' | 'not_applicable' | 'unclassified';

/** How an area is drawn, the same on map, legend, table, report and export; `hatched` lies over the colour. */
export type AreaStyle = { kind: 'class'; token: string; hatched?: true } | { kind: 'mark'; mark: AreaMark };

/** Whether lines lie over the colour of a style. */
export const isHatched = (style: AreaStyle | undefined): boolean =>
  style?.kind === 'class' && style.hatched === true;

const singleScale = 7;
const longScale = 10;

/** Colour token of a class counted from 1: the four-class stress scale, or steps of one of seven (ten) classes. */
export function classToken(position: number, count: number): string {
  if (count === 4) return `stress-${position}`;
  const [scale, name] = count > singleScale ? [longScale, 'ten'] : [singleScale, 'single'];
  const step = count === 1 ? scale : 1 + ((position - 1) * (scale - 1)) / (count - 1);
  return `${name}-${Math.round(step)}`;
}

const trendPosition: Record<TrendClass, number> = { improving: 1, stable: 2, worsening: 3 };
export const trendToken = (trend: TrendClass): string => `change-${trendPosition[trend]}`;

/** The mark of an area without a class: what its figures are, or "unclassified" for the other reasons. */
export function markOf(area: AreaIndex): AreaMark {
  return area.reason?.kind === 'indicator' ? area.reason.valueKind : 'unclassified';
}

export function statusStyle(area: AreaIndex, classCount: number): AreaStyle {
  return area.status
    ? { kind: 'class', token: classToken(area.status.class, classCount) }
    : { kind: 'mark', mark: markOf(area) };
}

export function trendStyle(area: AreaIndex): AreaStyle {
  if (area.trend) return { kind: 'class', token: trendToken(area.trend.class) };
  return { kind: 'mark', mark: area.status ? 'missing' : markOf(area) };
}

const marksByCode: readonly (AreaMark | null)[] = [null, 'suppressed', 'missing', 'not_applicable'];

/** Styles of one indicator's column for ascending class limits: a value equal to a limit belongs to the lower class. */
export function columnStyles(column: Column, limits: readonly number[]): AreaStyle[] {
  return Array.from(column.kinds, (code, i) => {
    const mark = marksByCode[code];
    if (code !== kindCode.value) return { kind: 'mark', mark: mark ?? 'missing' };
    return { kind: 'class', token: classToken(classOf(column.values[i] ?? NaN, limits), limits.length + 1) };
  });
}

/** Position of a value among ascending limits, from 1; equal to a limit is below it. */
export function classOf(value: number, limits: readonly number[]): number {
  return 1 + limits.filter((limit) => value > limit).length;
}
