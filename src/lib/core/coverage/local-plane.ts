import { angleOf, arcSine } from '../elementary/arc.ts';
import { areaTangent } from '../elementary/area-tangent.ts';
import { square } from '../elementary/power.ts';
import { cosine, sine } from '../elementary/trigonometry.ts';

/** Points in degrees, EPSG:4326. */
export interface GeoPoints {
  lon: Float64Array;
  lat: Float64Array;
}

/** Points in metres on a plane. */
export interface PlanePoints {
  x: Float64Array;
  y: Float64Array;
}

/** The sphere of equal mean radius (IUGG), metres. */
export const earthRadius = 6_371_008.8;
const radians = Math.PI / 180;

/** Projects points around a centre to metres. */
export type Plane = (points: GeoPoints) => PlanePoints;

/**
 * Spherical transverse Mercator around a centre in degrees (Snyder 1987, Map Projections, eq. 8-1 to 8-3). Distances
 * on the plane exceed those on the sphere by the factor 1 + x² ÷ 2R²: 0.003 % at 50 km from the centre, 0.1 % at
 * 300 km.
 */
export function localPlane(centreLon: number, centreLat: number): Plane {
  return ({ lon, lat }) => {
    const [x, y] = [new Float64Array(lon.length), new Float64Array(lon.length)];
    for (let i = 0; i < lon.length; i++) {
      const east = ((lon[i] as number) - centreLon) * radians;
      const north = (lat[i] as number) * radians;
      const cosNorth = cosine(north);
      x[i] = earthRadius * areaTangent(cosNorth * sine(east));
      y[i] = earthRadius * (angleOf(sine(north), cosNorth * cosine(east)) - centreLat * radians);
    }
    return { x, y };
  };
}

/** A plane around the middle of the box of the points; around 0, 0 where there are none. */
export function planeOf({ lon, lat }: GeoPoints): Plane {
  return localPlane(middle(lon), middle(lat));
}

function middle(values: Float64Array): number {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return low > high ? 0 : (low + high) / 2;
}

/** Great-circle distance in metres between two points in degrees (haversine formula). */
export function greatCircle(lonA: number, latA: number, lonB: number, latB: number): number {
  const [a, b] = [latA * radians, latB * radians];
  const half =
    square(sine((b - a) / 2)) + cosine(a) * cosine(b) * square(sine(((lonB - lonA) * radians) / 2));
  return 2 * earthRadius * arcSine(Math.min(1, Math.sqrt(half)));
}
