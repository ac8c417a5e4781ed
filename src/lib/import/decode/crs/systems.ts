/** A system of coordinates: its code and proj4 definition; null where coordinates are longitude and latitude already. */
export interface CoordinateSystem {
  code: string;
  definition: string | null;
}

const metres = '+units=m +no_defs';
const etrs89 = `+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 ${metres}`;
const wgs84 = `+datum=WGS84 ${metres}`;
const dhdn = `+ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 ${metres}`;

const gaussKrueger = (zone: number) =>
  `+proj=tmerc +lat_0=0 +lon_0=${zone * 3} +k=1 +x_0=${zone * 1_000_000 + 500_000} +y_0=0 ${dhdn}`;
const prefixedUtm = (zone: number) =>
  `+proj=tmerc +lat_0=0 +lon_0=${zone * 6 - 183} +k=0.9996 +x_0=${zone * 1_000_000 + 500_000} +y_0=0 ${etrs89}`;
const utm = (zone: number, datum: string) => `+proj=utm +zone=${zone} ${datum}`;

const definitions: Readonly<Record<string, string | null>> = {
  'EPSG:4326': null,
  'EPSG:4258': null,
  'EPSG:25831': utm(31, etrs89),
  'EPSG:25832': utm(32, etrs89),
  'EPSG:25833': utm(33, etrs89),
  'EPSG:32631': utm(31, wgs84),
  'EPSG:32632': utm(32, wgs84),
  'EPSG:32633': utm(33, wgs84),
  'EPSG:4647': prefixedUtm(32),
  'EPSG:5650': prefixedUtm(33),
  'EPSG:31466': gaussKrueger(2),
  'EPSG:31467': gaussKrueger(3),
  'EPSG:31468': gaussKrueger(4),
  'EPSG:31469': gaussKrueger(5),
  'EPSG:3857': `+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +nadgrids=@null ${metres}`,
  'EPSG:3035': `+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 ${etrs89}`,
  'EPSG:3068': `+proj=cass +lat_0=52.41864827777778 +lon_0=13.62720366666667 +x_0=40000 +y_0=10000 ${dhdn}`
};

const otherNames: Readonly<Record<string, string>> = {
  'EPSG:900913': 'EPSG:3857',
  'EPSG:102100': 'EPSG:3857',
  'EPSG:3785': 'EPSG:3857',
  'OGC:CRS84': 'EPSG:4326'
};

/** The system of a code such as `EPSG:25833`, or null where its definition is not built in. */
export function systemOf(code: string): CoordinateSystem | null {
  const known = otherNames[code] ?? code;
  const definition = Object.hasOwn(definitions, known) ? definitions[known] : undefined;
  return definition === undefined ? null : { code: known, definition };
}

/** The system under a code that is built in for certain. */
export function builtIn(code: string): CoordinateSystem {
  const system = systemOf(code);
  if (system === null) throw new RangeError(code);
  return system;
}
