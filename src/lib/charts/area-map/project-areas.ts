import { geoMercatorRaw } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';

export type AreaPolygon = Feature<Polygon | MultiPolygon, { area_id: string }>;

/** An area drawn in the plane: SVG path, anchor for its label, and how wide it is there, in pixels. */
export interface AreaShape {
  areaId: string;
  path: string;
  label: readonly [x: number, y: number];
  width: number;
}

export interface AreaShapes {
  width: number;
  height: number;
  areas: readonly AreaShape[];
  /** Outlines of the level above, e.g. the boroughs. */
  parents: readonly string[];
  metresPerPixel: number;
}

type Ring = [number, number][];
type Plane = (position: Position) => [number, number];

const radians = Math.PI / 180;
const earthRadiusMetres = 6_371_009;
const smallestStepPixels = 0.4;

const polygonsOf = ({ geometry }: AreaPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

const mercator = ([lon = 0, lat = 0]: Position): [number, number] => {
  const [x, y] = geoMercatorRaw(lon * radians, lat * radians);
  return [x, -y];
};

function boundsOf(areas: readonly AreaPolygon[]): [number, number, number, number] {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of areas.flatMap((area) => polygonsOf(area).flat(2))) {
    const [x, y] = mercator(position);
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [north, south] = [Math.min(north, y), Math.max(south, y)];
  }
  return [west, north, east, south];
}

/** Fits longitude and latitude into a frame; straight borders stay shared because every vertex moves alike. */
function fit(areas: readonly AreaPolygon[], width: number, height: number, margin: number) {
  const [west, north, east, south] = boundsOf(areas);
  const scale = Math.min((width - 2 * margin) / (east - west), (height - 2 * margin) / (south - north));
  const [left, top] = [(width - scale * (east - west)) / 2, (height - scale * (south - north)) / 2];
  const plane: Plane = (position) => {
    const [x, y] = mercator(position);
    return [left + scale * (x - west), top + scale * (y - north)];
  };
  return { plane, scale, middleLatitude: Math.atan(Math.sinh(-(north + south) / 2)) };
}

function thin(ring: Ring): Ring {
  const kept: Ring = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= smallestStepPixels) kept.push(point);
  }
  return kept.length > 2 ? kept : ring;
}

const round = (value: number) => Math.round(value * 10) / 10;
const pathOf = (rings: Ring[]) =>
  rings.map((ring) => `M${ring.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`).join('');

function ringArea(ring: Ring): number {
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

/** Where a horizontal line through the anchor leaves the ring: the room a label has there. */
function widthAt(ring: Ring, [anchorX, anchorY]: readonly [number, number]): number {
  const crossings = ring.flatMap(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return y > anchorY === nextY > anchorY ? [] : [x + ((anchorY - y) / (nextY - y)) * (nextX - x)];
  });
  const left = Math.max(...crossings.filter((x) => x <= anchorX), -Infinity);
  const right = Math.min(...crossings.filter((x) => x >= anchorX), Infinity);
  return Number.isFinite(right - left) ? right - left : 0;
}

function shapeOf(area: AreaPolygon, plane: Plane): AreaShape {
  const polygons = polygonsOf(area).map((rings) => rings.map((ring) => thin(ring.slice(0, -1).map(plane))));
  const largest = polygons.reduce((best, rings) =>
    ringArea(rings[0] ?? []) > ringArea(best[0] ?? []) ? rings : best
  );
  const anchor = polylabel(largest, 1);
  const label: [number, number] = [round(anchor[0] ?? 0), round(anchor[1] ?? 0)];
  return {
    areaId: area.properties.area_id,
    path: pathOf(polygons.flat()),
    label,
    width: round(widthAt(largest[0] ?? [], label))
  };
}

/**
 * Draws areas and the outlines of their parents into a frame of `width` × `height` pixels (Web Mercator,
 * north up). Points closer than 0.4 px to the last one are left out.
 */
export function projectAreas(
  areas: readonly AreaPolygon[],
  parents: readonly AreaPolygon[],
  { width, height, margin = 8 }: { width: number; height: number; margin?: number }
): AreaShapes {
  const { plane, scale, middleLatitude } = fit(areas, width, height, margin);
  return {
    width,
    height,
    areas: areas.map((area) => shapeOf(area, plane)),
    parents: parents.map((parent) =>
      pathOf(
        polygonsOf(parent)
          .flat()
          .map((ring) => thin(ring.slice(0, -1).map(plane)))
      )
    ),
    metresPerPixel: (earthRadiusMetres * Math.cos(middleLatitude)) / scale
  };
}

/** Where a place lies in the frame that `projectAreas` fits the same areas into. */
export function projectPlaces(
  areas: readonly AreaPolygon[],
  { width, height, margin = 8 }: { width: number; height: number; margin?: number }
): (lon: number, lat: number) => [x: number, y: number] {
  const { plane } = fit(areas, width, height, margin);
  return (lon, lat) => plane([lon, lat]);
}
