import type { ClassLimits, Closure, TrendClass } from './stress-types.ts';

/**
 * Class of an unrounded index by ascending limits: 1 (least stress) to `limits.length + 1`.
 * A limit belongs to the class on its side of the mean 0: a value equal to a negative limit is in the class
 * above it, a value equal to a limit of 0 or more in the class below it. With −1 / 1 / 1.5, as Berlin publishes:
 * index < −1 · −1 ≤ index ≤ 1 · 1 < index ≤ 1.5 · index > 1.5.
 */
export function classify(index: number, limits: readonly number[]): number {
  return classAmong(index, { limits, closure: 'inner' });
}

/** Class of an unrounded index, 1 (least stress) to `limits.length + 1`. */
export function classAmong(index: number, { limits, closure }: Omit<ClassLimits, 'method'>): number {
  let reached = 0;
  while (reached < limits.length && isAbove(index, limits[reached] as number, closure)) reached++;
  return reached + 1;
}

/** Whether a value that equals the limit belongs to the class above it. */
export function belongsAbove(limit: number, closure: Closure): boolean {
  return closure === 'inner' && limit < 0;
}

function isAbove(index: number, limit: number, closure: Closure): boolean {
  return belongsAbove(limit, closure) ? index >= limit : index > limit;
}

/** Trend by two limits, −1 and 1 as Berlin publishes: improving < −1 · −1 ≤ stable ≤ 1 · worsening > 1. */
export function classifyTrend(index: number, [lower, upper]: readonly [number, number]): TrendClass {
  if (index < lower) return 'improving';
  return index > upper ? 'worsening' : 'stable';
}
