import type { AreaFeature } from '../../package/model.ts';
import { isInRing } from '../decode/crs/regions.ts';
import { partsOf } from '../recipe/read-layers.ts';

type Position = readonly [lon: number, lat: number];
type Box = [west: number, south: number, east: number, north: number];

interface BoxedArea {
  id: string;
  box: Box;
  parts: readonly (readonly (readonly (readonly number[])[])[])[];
}

/** Finds the area a point lies in; null outside of all. Borders belong to one of the two areas. */
export function areaFinder(features: readonly AreaFeature[]): (position: Position) => string | null {
  const areas = features.map(boxed);
  return (position) => areas.find((area) => isIn(position, area))?.id ?? null;
}

function boxed({ properties, geometry }: AreaFeature): BoxedArea {
  const parts = partsOf(geometry);
  return { id: properties.area_id, box: boxOf(parts), parts };
}

function boxOf(parts: BoxedArea['parts']): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const part of parts)
    for (const [x = 0, y = 0] of part[0] ?? []) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  return box;
}

/** The box around all areas, with a margin of about five kilometres; null for none. */
export function boxAround(features: readonly AreaFeature[]): Box | null {
  if (features.length === 0) return null;
  const [west, south, east, north] = boxOf(features.flatMap(({ geometry }) => partsOf(geometry)));
  return [west - 0.07, south - 0.05, east + 0.07, north + 0.05];
}

function isIn(position: Position, { box: [west, south, east, north], parts }: BoxedArea): boolean {
  const [x, y] = position;
  if (x < west || x > east || y < south || y > north) return false;
  return parts.some(
    ([outer, ...holes]) =>
      outer !== undefined && isInRing([x, y], outer) && !holes.some((hole) => isInRing([x, y], hole))
  );
}
