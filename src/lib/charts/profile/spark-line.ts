import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { IndicatorSeries, SeriesPoint } from '../../core/profile/indicator-series.ts';

/** A drawn series: pieces of a line, its last point, and where it breaks. */
export interface SparkLine {
  path: string;
  /** Points that stand alone, without a neighbour to draw a line to. */
  lone: readonly (readonly [number, number])[];
  last: readonly [x: number, y: number] | null;
  breaks: readonly number[];
}

interface Frame {
  x: readonly [number, number];
  y: readonly [number, number];
}

const valueOf = ({ cell }: SeriesPoint): number | null => (cell.kind === 'value' ? cell.value : null);
const smallestSpan = 0.2;

/**
 * A short line of the area's values. Years without a value and new boundaries interrupt it. Its scale shows at least a
 * fifth of the spread of all areas, so that a small change stays small.
 */
export function sparkLine({ points, breaksAt }: IndicatorSeries, spread: number, { x, y }: Frame): SparkLine {
  const known = points.flatMap((point) => valueOf(point) ?? []);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const padding = Math.max(0, (spread * smallestSpan - (high - low)) / 2);
  const across = scalePoint(
    points.map(({ period }) => period),
    [...x]
  );
  const up = scaleLinear([low - padding, high + padding || 1], [...y]);
  const at = (point: SeriesPoint): [number, number] => [across(point.period) ?? 0, up(valueOf(point) ?? 0)];
  const pieces = unbroken(points, breaksAt);
  const last = points.at(-1);
  const step = across.step();
  return {
    path: pieces
      .filter((piece) => piece.length > 1)
      .map((piece) => line()(piece.map(at)) ?? '')
      .join(''),
    lone: pieces.filter((piece) => piece.length === 1).map(([point]) => at(point as SeriesPoint)),
    last: last && valueOf(last) !== null ? at(last) : null,
    breaks: breaksAt.map((period) => (across(period) ?? 0) - step / 2)
  };
}

/** Runs of points with values, in one and the same boundaries. */
function unbroken(points: readonly SeriesPoint[], breaksAt: readonly string[]): SeriesPoint[][] {
  const pieces: SeriesPoint[][] = [[]];
  for (const point of points) {
    if (breaksAt.includes(point.period) || valueOf(point) === null) pieces.push([]);
    if (valueOf(point) !== null) pieces.at(-1)?.push(point);
  }
  return pieces.filter((piece) => piece.length > 0);
}
