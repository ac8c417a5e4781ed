import { extent, mean } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { isHatched, type AreaStyle } from '../../core/area-style.ts';
import type { SpaceClass } from '../../core/space/space-class.ts';
import { fillOf, type AreaDisc } from '../scatter/area-disc.ts';

/** An area with neighbours, as the scatter shows it; both figures in standard deviations of the index. */
export interface MoranPoint {
  areaId: string;
  name: string;
  z: number;
  /** Mean of the neighbours. */
  lag: number;
  named: SpaceClass;
  style: AreaStyle;
}

export interface MoranFrame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface MoranScales {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

/** A point as a disc. */
export type MoranMark = MoranPoint & AreaDisc;

const quiet = 3.5;
const marked = 5;

/** Scales that hold all points and the middle, in whole steps outwards. */
export function moranScales(points: readonly MoranPoint[], frame: MoranFrame): MoranScales {
  const domain = (values: number[]) => {
    const [low, high] = extent([-1, 1, ...values]) as [number, number];
    return [Math.floor(low * 2 - 0.2) / 2, Math.ceil(high * 2 + 0.2) / 2];
  };
  return {
    x: scaleLinear(domain(points.map(({ z }) => z)), [frame.left, frame.right]),
    y: scaleLinear(domain(points.map(({ lag }) => lag)), [frame.bottom, frame.top])
  };
}

/** The points as discs, those that stand out larger and on top, equal ones by id; hatched ones have a dark rim. */
export function moranMarks(points: readonly MoranPoint[], { x, y }: MoranScales): MoranMark[] {
  return points
    .map((point) => ({
      ...point,
      x: x(point.z),
      y: y(point.lag),
      fill: fillOf(point.style),
      ...(isHatched(point.style) ? { rim: 'var(--ink)' } : {}),
      r: point.named === 'none' ? quiet : marked
    }))
    .sort((a, b) => a.r - b.r || (a.areaId < b.areaId ? -1 : 1));
}

/**
 * The line of Moran's I through the middle of the points, cut at the frame; null without points. Where no area is an
 * island this is the line of least squares.
 */
export function slopeLine(
  points: readonly MoranPoint[],
  slope: number,
  { x, y }: MoranScales
): { x1: number; y1: number; x2: number; y2: number } | null {
  const [z, lag] = [mean(points, (point) => point.z), mean(points, (point) => point.lag)];
  if (z === undefined || lag === undefined) return null;
  const [left = 0, right = 0] = x.domain();
  const [low = 0, high = 0] = y.domain();
  const at = (value: number) => lag + slope * (value - z);
  const reaching = (value: number) => (slope === 0 ? value : z + (value - lag) / slope);
  const ends = [left, right].map((end) => {
    const height = at(end);
    return height < low ? reaching(low) : height > high ? reaching(high) : end;
  });
  const [from = left, to = right] = ends;
  return { x1: x(from), y1: y(at(from)), x2: x(to), y2: y(at(to)) };
}
