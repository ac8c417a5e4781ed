import { isInside, ringsOf } from './sample-points.ts';
import type { AreaShape } from './sample-points.ts';

/** The first of the areas that a place in degrees lies in; null = outside of all. */
export function areaAt(shapes: readonly AreaShape[], lon: number, lat: number): string | null {
  return shapes.find((shape) => isInside([lon, lat], ringsOf(shape)))?.areaId ?? null;
}
