import { extent, max } from 'd3-array';
import { scaleLinear, scaleSqrt, type ScaleContinuousNumeric } from 'd3-scale';
import type { AreaStyle } from '../../core/area-style.ts';
import { valueOf, type ChartFigure } from './chart-figure.ts';
import type { FigureUnit } from './figure-text.ts';

/** How a row of any kind is read by the scatter and by its table. */
export interface QuadrantAccessors<Row> {
  areaId: (row: Row) => string;
  name: (row: Row) => string;
  stress: (row: Row) => ChartFigure;
  /** Share reached, 0–1, or supply per person. */
  reached: (row: Row) => ChartFigure;
  persons: (row: Row) => ChartFigure;
  style: (row: Row) => AreaStyle;
}

export interface QuadrantFrame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A row as a disc; pixels of the drawing. */
export interface QuadrantMark<Row> {
  row: Row;
  areaId: string;
  name: string;
  x: number;
  y: number;
  r: number;
  /** Whether persons are not known: drawn hollow, of the smallest size. */
  hollow: boolean;
  style: AreaStyle;
}

export interface QuadrantScales {
  x: ScaleContinuousNumeric<number, number>;
  y: ScaleContinuousNumeric<number, number>;
}

const largestRadius = 12;
const smallestRadius = 3;

/** What runs across: shares, or supply per person, which has no upper end. */
export type QuadrantUnit = Extract<FigureUnit, 'share' | 'ratio'>;

/** Lines between the quadrants: index, and the city's share or supply per person. */
export interface QuadrantLimits {
  stress: number;
  reached: number;
}

/**
 * Scales that hold all rows and the limit, stress in whole steps upwards. Across: shares 0–1, or supply per person up to
 * twice the city's, where larger values stay at the edge, so that few outliers do not press the others together.
 */
export function quadrantScales<Row>(
  rows: readonly Row[],
  { stress }: Pick<QuadrantAccessors<Row>, 'stress'>,
  limits: QuadrantLimits,
  frame: QuadrantFrame,
  unit: QuadrantUnit = 'share'
): QuadrantScales {
  const [low = -1, high = 1] = extent([limits.stress, ...rows.flatMap((row) => valueOf(stress(row)) ?? [])]);
  const domain = [Math.floor(low - 0.15), Math.ceil(high + 0.15)];
  const most = unit === 'share' ? 1 : Math.max(1, Math.ceil(4 * limits.reached) / 2);
  const range = [frame.left + largestRadius, frame.right - largestRadius];
  return {
    x: scaleLinear([0, most], range).clamp(true),
    y: scaleLinear(domain, [frame.bottom, frame.top])
  };
}

/** The rows that can be drawn, larger discs first so that small ones lie on top. */
export function quadrantMarks<Row>(
  rows: readonly Row[],
  read: QuadrantAccessors<Row>,
  { x, y }: QuadrantScales
): QuadrantMark<Row>[] {
  const most = max(rows, (row) => valueOf(read.persons(row)) ?? 0) ?? 0;
  const radius = scaleSqrt([0, Math.max(most, 1)], [0, largestRadius]);
  return rows
    .flatMap((row) => {
      const [stress, reached] = [valueOf(read.stress(row)), valueOf(read.reached(row))];
      if (stress === null || reached === null) return [];
      const persons = valueOf(read.persons(row));
      const r = Math.max(smallestRadius, radius(persons ?? 0));
      const place = { x: x(reached), y: y(stress), r, hollow: persons === null };
      return [{ row, areaId: read.areaId(row), name: read.name(row), ...place, style: read.style(row) }];
    })
    .sort((a, b) => b.r - a.r || (a.areaId < b.areaId ? -1 : 1));
}

/** The disc under a point, or the nearest within `slack` pixels of its edge; null where there is none. */
export function markAt<Mark extends { x: number; y: number; r: number }>(
  marks: readonly Mark[],
  x: number,
  y: number,
  slack = 8
): Mark | null {
  let found: Mark | null = null;
  let least = slack;
  for (const mark of marks) {
    const distance = Math.max(0, Math.hypot(mark.x - x, mark.y - y) - mark.r);
    if (distance > least || (distance === least && found !== null && found.r <= mark.r)) continue;
    [found, least] = [mark, distance];
  }
  return found;
}

const axes = { ArrowRight: ['x', 1], ArrowLeft: ['x', -1], ArrowUp: ['y', -1], ArrowDown: ['y', 1] } as const;

/**
 * The mark an arrow key leads to: the next one along that axis, equal places by area; Home and End lead to the most and
 * the least stressed. Null for other keys, and where there is no further mark.
 */
export function nextMark<Mark extends { areaId: string; x: number; y: number }>(
  marks: readonly Mark[],
  current: string | null,
  key: string
): Mark | null {
  const sorted = (axis: 'x' | 'y') =>
    [...marks].sort((a, b) => a[axis] - b[axis] || (a.areaId < b.areaId ? -1 : 1));
  if (key === 'Home') return sorted('y')[0] ?? null;
  if (key === 'End') return sorted('y').at(-1) ?? null;
  if (!(key in axes)) return null;
  const [axis, step] = axes[key as keyof typeof axes];
  const along = sorted(axis);
  const place = along.findIndex(({ areaId }) => areaId === current);
  return place < 0 ? (sorted('y')[0] ?? null) : (along[place + step] ?? null);
}
