import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { AreaPoint } from './neighbour.ts';

type Area = Feature<Polygon | MultiPolygon, { area_id: string }>;
type Ring = [number, number][];

/** Where an area's label stands: longitude, latitude, position in the plane, and its width there, in map units. */
export interface AreaAnchor extends AreaPoint {
  lon: number;
  lat: number;
  /** Width at the anchor in units of the Web Mercator world (0–1). */
  width: number;
}

const radians = Math.PI / 180;

/** Web Mercator, the world being 0–1 in both directions, y down. */
export const toWorld = ([lon = 0, lat = 0]: Position): [number, number] => [
  lon / 360 + 0.5,
  0.5 - Math.asinh(Math.tan(lat * radians)) / (2 * Math.PI)
];

const fromWorld = (x: number, y: number): [lon: number, lat: number] => [
  (x - 0.5) * 360,
  Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) / radians
];

const polygonsOf = ({ geometry }: Area): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

const extentOf = (ring: readonly Position[]) => {
  const longitudes = ring.map(([lon = 0]) => lon);
  return Math.max(...longitudes) - Math.min(...longitudes);
};

function largest(polygons: Position[][][]): Position[][] {
  return polygons.reduce((best, rings) =>
    extentOf(rings[0] ?? []) > extentOf(best[0] ?? []) ? rings : best
  );
}

/** The pole of inaccessibility of an area's widest part, found by `polylabel`. */
export function anchorOf(area: Area, polylabel: (rings: Ring[], precision: number) => number[]): AreaAnchor {
  const rings = largest(polygonsOf(area)).map((ring) => ring.map(toWorld));
  const [x = 0, y = 0] = polylabel(rings, 1e-7);
  const [lon, lat] = fromWorld(x, y);
  return { areaId: area.properties.area_id, x, y, lon, lat, width: widthAt(rings[0] ?? [], x, y) };
}

function widthAt(ring: Ring, x: number, y: number): number {
  const crossings = ring.flatMap(([fromX, fromY], i) => {
    const [toX, toY] = ring[(i + 1) % ring.length] ?? [fromX, fromY];
    return fromY > y === toY > y ? [] : [fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)];
  });
  const left = Math.max(...crossings.filter((crossing) => crossing <= x), -1);
  const right = Math.min(...crossings.filter((crossing) => crossing >= x), 1);
  return right - left;
}

/** South-west and north-east corner of all areas. */
export function boundsOf({ features }: { features: readonly Area[] }): [[number, number], [number, number]] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const feature of features)
    for (const rings of polygonsOf(feature))
      for (const [lon = 0, lat = 0] of rings[0] ?? []) {
        [west, east] = [Math.min(west, lon), Math.max(east, lon)];
        [south, north] = [Math.min(south, lat), Math.max(north, lat)];
      }
  return [
    [west, south],
    [east, north]
  ];
}
