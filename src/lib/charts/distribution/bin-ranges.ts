import type { ClassBin } from '../../core/class-distribution.ts';

/** Bounds of figures; null = open. */
export interface Bounds {
  lower: number | null;
  upper: number | null;
}

/** The bounds of the bars from one to another, whichever comes first; above the last bar nothing is cut off. */
export function boundsOfBins(bins: readonly ClassBin[], one: number, other: number): Bounds {
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  return {
    lower: bins[first]?.lower ?? null,
    upper: last >= bins.length - 1 ? null : (bins[last]?.upper ?? null)
  };
}

/** Whether a bar lies in the bounds. */
export const isBinWithin = (bin: ClassBin, { lower, upper }: Bounds): boolean =>
  (lower === null || bin.lower >= lower) && (upper === null || bin.upper <= upper);
