import { cosine } from '../elementary/trigonometry.ts';

const metresPerDegree = 111_195;

/** A place so many metres further east and north, in degrees. */
export function movedPlace(
  { lon, lat }: { lon: number; lat: number },
  east: number,
  north: number
): { lon: number; lat: number } {
  return {
    lon: lon + east / (metresPerDegree * cosine((lat * Math.PI) / 180)),
    lat: lat + north / metresPerDegree
  };
}
