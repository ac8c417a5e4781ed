import { max, sum } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { ClassBin } from '../../core/class-distribution.ts';

interface BarFrame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Areas of one class in a bar; pixels of the drawing. */
export interface BarPart {
  token: string;
  top: number;
  bottom: number;
}

/** A bin as a bar, its classes from the bottom up; classes without areas are left out. */
export interface StackedBar {
  bin: ClassBin;
  count: number;
  left: number;
  right: number;
  parts: readonly BarPart[];
}

const narrowest = 3;

/** Along the figures, from the first bin to the last. */
export const binScale = (bins: readonly ClassBin[], { left, right }: BarFrame): ScaleLinear<number, number> =>
  scaleLinear([bins[0]?.lower ?? 0, bins.at(-1)?.upper ?? 1], [left, right]);

/** The bars of all bins; the highest fills the frame. `tokens` are the colours of the classes. */
export function stackedBars(
  bins: readonly ClassBin[],
  tokens: readonly string[],
  frame: BarFrame
): StackedBar[] {
  const x = binScale(bins, frame);
  const most = Math.max(1, max(bins, ({ counts }) => sum(counts)) ?? 1);
  const y = scaleLinear([0, most], [frame.bottom, frame.top]);
  return bins.map((bin) => {
    const left = x(bin.lower);
    const parts = partsOf(bin.counts, tokens, y);
    return { bin, count: sum(bin.counts), left, right: Math.max(x(bin.upper), left + narrowest), parts };
  });
}

function partsOf(
  counts: readonly number[],
  tokens: readonly string[],
  y: (count: number) => number
): BarPart[] {
  let below = 0;
  return counts.flatMap((count, i) => {
    const part = { token: tokens[i] ?? 'no-class', top: y(below + count), bottom: y(below) };
    below += count;
    return count === 0 ? [] : [part];
  });
}
