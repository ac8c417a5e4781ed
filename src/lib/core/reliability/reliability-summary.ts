import { classesWithin, type AreaReliability } from './reliability.ts';
import { smoothedValue, type Smoothing } from './smoothing.ts';

/** An area that smoothing moves, in the unit of the indicator. */
export interface Shift {
  area: AreaReliability;
  smoothed: number;
  /** smoothed − raw. */
  by: number;
}

/** How many intervals reach over class limits, and how far smoothing moves the values. */
export interface ReliabilitySummary {
  total: number;
  /** Over one limit or more. */
  uncertain: number;
  /** Over two limits or more. */
  several: number;
}

export function reliabilitySummary(
  areas: readonly AreaReliability[],
  limits: readonly number[]
): ReliabilitySummary {
  const crossed = areas.map(({ interval }) => {
    const [lowest, highest] = classesWithin(interval, limits);
    return highest - lowest;
  });
  return {
    total: areas.length,
    uncertain: crossed.filter((count) => count > 0).length,
    several: crossed.filter((count) => count > 1).length
  };
}

/** What smoothing does to every area, the largest move first; of equal ones the smaller id. */
export function shiftsOf(areas: readonly AreaReliability[], smoothing: Smoothing): Shift[] {
  return areas
    .flatMap((area): Shift[] => {
      const smoothed = smoothedValue(area, smoothing);
      return smoothed === null ? [] : [{ area, smoothed, by: smoothed - area.value }];
    })
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || (a.area.areaId < b.area.areaId ? -1 : 1));
}
