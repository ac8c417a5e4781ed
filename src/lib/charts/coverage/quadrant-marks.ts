import { extent, max } from 'd3-array';
import { scaleLinear, scaleSqrt, type ScaleContinuousNumeric } from 'd3-scale';
import type { AreaStyle } from '../../core/area-style.ts';
import { fillOf, type AreaDisc } from '../scatter/area-disc.ts';
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
export interface QuadrantMark<Row> extends AreaDisc {
  row: Row;
  /** Whether persons are not known: drawn hollow, of the smallest size. */
  hollow: boolean;
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
      const hollow = persons === null;
      const place = { x: x(reached), y: y(stress), r, hollow };
      const fill = hollow ? 'var(--bg)' : fillOf(read.style(row));
      return [{ row, areaId: read.areaId(row), name: read.name(row), ...place, fill }];
    })
    .sort((a, b) => b.r - a.r || (a.areaId < b.areaId ? -1 : 1));
}
