/** South-western corner of the kilometre square in degrees: a wooded ridge without a city. */
const origin = { lon: 8.18, lat: 51.38 };
const metresPerDegree = { lon: 69400, lat: 111250 };

/** Plane metres → longitude and latitude, five decimals (about one metre). */
export function toLonLat([x, y]: readonly [number, number]): [number, number] {
  return [round5(origin.lon + x / metresPerDegree.lon), round5(origin.lat + y / metresPerDegree.lat)];
}

const round5 = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
