import { quantileSorted } from 'd3-array';
import { kindCode, type Column } from './cell.ts';

/**
 * Limits that cut the known values of a column into at most `classes` classes of about equal size
 * (quantiles by linear interpolation, R type 7). Equal limits fall together, so tied values give fewer classes.
 */
export function quantileLimits(column: Column, classes: number): number[] {
  const known = Array.from(column.values.filter((_, i) => column.kinds[i] === kindCode.value).sort());
  const limits = Array.from(
    { length: classes - 1 },
    (_, i) => quantileSorted(known, (i + 1) / classes) ?? NaN
  );
  const highest = known.at(-1) ?? NaN;
  return [...new Set(limits)].filter((limit) => limit < highest);
}
