import { square } from '../elementary/power.ts';
import { cosine } from '../elementary/trigonometry.ts';
import type { CoverageModel, PhaseDemand } from './coverage-model.ts';

/** A place that stands for an area, always inside it. */
export interface AreaCentre {
  areaId: string;
  lon: number;
  lat: number;
}

/**
 * The demand point of each area that is nearest to the mean place of its persons (of its ground, where the persons are
 * not known; of equal ones the first). Areas without a point have none.
 */
export function areaCentres({ data, points }: CoverageModel, { shares }: PhaseDemand): AreaCentre[] {
  const means = data.areas.map(() => ({ lon: 0, lat: 0 }));
  shares.forEach((share, i) => {
    const mean = means[points.area[i] as number] as { lon: number; lat: number };
    mean.lon += share * (points.lon[i] as number);
    mean.lat += share * (points.lat[i] as number);
  });
  const nearest = new Map<number, { point: number; distance: number }>();
  points.area.forEach((area, point) => {
    const mean = means[area] as { lon: number; lat: number };
    const north = (points.lat[point] as number) - mean.lat;
    const east = ((points.lon[point] as number) - mean.lon) * cosine((mean.lat * Math.PI) / 180);
    const distance = square(north) + square(east);
    if (distance < (nearest.get(area)?.distance ?? Infinity)) nearest.set(area, { point, distance });
  });
  return data.areas.flatMap(({ areaId }, area) => {
    const point = nearest.get(area)?.point;
    return point === undefined
      ? []
      : [{ areaId, lon: points.lon[point] as number, lat: points.lat[point] as number }];
  });
}
