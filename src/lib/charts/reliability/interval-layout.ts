import { extent, ticks as ticksOf } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { AreaReliability } from '../../core/reliability/reliability.ts';

export interface IntervalMark {
  area: AreaReliability;
  x: number;
  y: number;
  top: number;
  bottom: number;
}

export interface IntervalLine {
  value: number;
  y: number;
}

export interface IntervalLayout {
  /** From the lowest value to the highest. */
  marks: readonly IntervalMark[];
  limits: readonly IntervalLine[];
  city: IntervalLine | null;
  ticks: readonly IntervalLine[];
  /** Pixels between two areas. */
  step: number;
}

interface Frame {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
}

/** Areas side by side by their value, each with its interval; the scale holds all intervals. */
export function intervalLayout(
  areas: readonly AreaReliability[],
  limits: readonly number[],
  city: number | null,
  { width, height, margin }: Frame
): IntervalLayout {
  const [low = 0] = extent(areas, ({ interval, value }) => Math.min(interval.lower, value));
  const [, high = 1] = extent(areas, ({ interval, value }) => Math.max(interval.upper, value));
  const y = scaleLinear(
    [Math.min(low, city ?? low), Math.max(high, city ?? high)],
    [height - margin.bottom, margin.top]
  );
  const ordered = [...areas].sort((a, b) => a.value - b.value || (a.areaId < b.areaId ? -1 : 1));
  const step = (width - margin.left - margin.right) / Math.max(1, ordered.length);
  const line = (value: number): IntervalLine => ({ value, y: y(value) });
  const [lowest = 0, highest = 1] = y.domain();
  return {
    marks: ordered.map((area, i) => ({
      area,
      x: margin.left + (i + 0.5) * step,
      y: y(area.value),
      top: y(area.interval.upper),
      bottom: y(area.interval.lower)
    })),
    limits: limits.filter((limit) => limit > lowest && limit < highest).map(line),
    city: city === null ? null : line(city),
    ticks: ticksOf(lowest, highest, 5).map(line),
    step
  };
}

/** Lines whose texts do not stand over one another, from above; the first one comes first. */
export function linesApart(lines: readonly IntervalLine[], room: number): IntervalLine[] {
  const written: IntervalLine[] = [];
  for (const line of lines) if (written.every(({ y }) => Math.abs(y - line.y) >= room)) written.push(line);
  return written;
}
