import { systemOf, type CoordinateSystem } from './systems.ts';

/** What a file says about its coordinates: a system, the name of an unknown one, or nothing. */
export type DeclaredSystem = { kind: 'known'; system: CoordinateSystem } | { kind: 'unknown'; name: string };

/** The system named by a GeoJSON `crs` member, in any of its spellings; null where it says nothing. */
export function declaredByMember(member: unknown): DeclaredSystem | null {
  const name = (member as { properties?: { name?: unknown } } | null | undefined)?.properties?.name;
  return typeof name === 'string' ? declaredByName(name) : null;
}

/** The system of `EPSG:25833`, `urn:ogc:def:crs:EPSG::25833`, an opengis.net address, or `CRS84`. */
export function declaredByName(name: string): DeclaredSystem {
  const digits = /EPSG\D(?:.*\D)?(\d{4,6})$/i.exec(name.trim())?.[1];
  const code = /CRS84$/i.test(name.trim()) ? 'OGC:CRS84' : `EPSG:${digits ?? ''}`;
  const system = systemOf(code);
  return system === null ? { kind: 'unknown', name } : { kind: 'known', system };
}

const transverse = /PROJECTION\["(?:Transverse_Mercator|Gauss_Kruger)"/i;

/** The system of a .prj text: by its EPSG code, else by its projection and parameters, else as it defines itself. */
export function declaredByProjection(text: string): DeclaredSystem {
  const name = /^\w+\[\s*"([^"]*)"/.exec(text.trim())?.[1] ?? '';
  if (/^GEOGCS\[/i.test(text.trim())) return declaredByName('EPSG:4326');
  const code = /AUTHORITY\[\s*"EPSG"\s*,\s*"?(\d+)"?\s*\]\s*\]\s*$/i.exec(text.trim())?.[1];
  const coded = code === undefined ? null : systemOf(`EPSG:${code}`);
  const system = coded ?? byParameters(text);
  if (system !== null) return { kind: 'known', system };
  if (!/^PROJCS\[/i.test(text.trim())) return { kind: 'unknown', name: name || text.slice(0, 60) };
  return { kind: 'known', system: { code: name, definition: text.trim() } };
}

function byParameters(text: string): CoordinateSystem | null {
  if (/Mercator_Auxiliary_Sphere|Pseudo-Mercator|Web_Mercator/i.test(text)) return systemOf('EPSG:3857');
  if (!transverse.test(text)) return null;
  const meridian = parameter(text, 'central_meridian');
  const easting = parameter(text, 'false_easting');
  if (/Hauptdreiecksnetz|DHDN|Bessel/i.test(text)) return gaussKrueger(meridian, easting);
  const zone = (meridian + 183) / 6;
  if (easting === zone * 1_000_000 + 500_000) return systemOf(zone === 32 ? 'EPSG:4647' : 'EPSG:5650');
  if (easting !== 500_000) return null;
  return systemOf(/ETRS/i.test(text) ? `EPSG:258${zone}` : `EPSG:326${zone}`);
}

function gaussKrueger(meridian: number, easting: number): CoordinateSystem | null {
  const zone = meridian / 3;
  return easting === zone * 1_000_000 + 500_000 ? systemOf(`EPSG:${31464 + zone}`) : null;
}

function parameter(text: string, name: string): number {
  return Number(new RegExp(`PARAMETER\\["${name}"\\s*,\\s*([-\\d.]+)`, 'i').exec(text)?.[1] ?? NaN);
}
