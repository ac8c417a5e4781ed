import { extent } from 'd3-array';
import type { AreaCompleteness } from '$lib/core/chain/completeness';

const classes = 5;

/** Limits of five classes of equal width, in whole percent, from the least to the most complete area. */
export function completenessLimits(areas: readonly AreaCompleteness[]): number[] {
  const [low = 0, high = 1] = extent(areas, ({ completeness }) => completeness ?? undefined);
  const [from, to] = [Math.floor(low * 100), Math.ceil(high * 100)];
  const step = (to - from) / classes;
  return Array.from({ length: classes + 1 }, (_, i) => Math.round(from + i * step) / 100);
}

/** Class of a completeness, from 1 = least complete. */
export function classOfCompleteness(completeness: number, limits: readonly number[]): number {
  const above = limits.slice(1, -1).filter((limit) => completeness >= limit).length;
  return above + 1;
}
