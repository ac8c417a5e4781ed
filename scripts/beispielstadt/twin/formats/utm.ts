/** Ellipsoid GRS80 and UTM zone 32 (central meridian 9° E), which is EPSG:25832. */
const semiMajor = 6378137;
const flattening = 1 / 298.257222101;
const scale = 0.9996;
const falseEasting = 500000;
const centralMeridian = 9;

const n = flattening / (2 - flattening);
const radius = (semiMajor / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
const series = [
  n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3,
  (13 / 48) * n ** 2 - (3 / 5) * n ** 3,
  (61 / 240) * n ** 3
] as const;
const eccentricity = (2 * Math.sqrt(n)) / (1 + n);

/**
 * Longitude and latitude in degrees → easting and northing in metres, three decimals.
 * Krüger's series to the third order (Karney 2011, eq. 7–12), good to a millimetre within the zone.
 */
export function toUtm32([lon, lat]: readonly [number, number]): [number, number] {
  const latitude = radians(lat);
  const longitude = radians(lon - centralMeridian);
  const sine = Math.sin(latitude);
  const conformal = Math.sinh(Math.atanh(sine) - eccentricity * Math.atanh(eccentricity * sine));
  const xi = Math.atan2(conformal, Math.cos(longitude));
  const eta = Math.atanh(Math.sin(longitude) / Math.sqrt(1 + conformal ** 2));
  const sum = (term: (order: number) => number) =>
    series.reduce((total, a, index) => total + a * term(index + 1), 0);
  const east = eta + sum((order) => Math.cos(2 * order * xi) * Math.sinh(2 * order * eta));
  const north = xi + sum((order) => Math.sin(2 * order * xi) * Math.cosh(2 * order * eta));
  return [millimetre(falseEasting + scale * radius * east), millimetre(scale * radius * north)];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const millimetre = (metres: number) => Math.round(metres * 1000) / 1000;

/** The coordinate system as a `.prj` file holds it. */
export const projectionText =
  'PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
