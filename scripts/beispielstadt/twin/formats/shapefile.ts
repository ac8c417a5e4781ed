import { zipSync } from 'fflate';
import type { AreaFeature } from '../../../../src/lib/package/model.ts';
import { dbase } from './dbase.ts';
import { projectionText, toUtm32 } from './utm.ts';
import { windows1252 } from './windows-1252.ts';

type Ring = readonly (readonly [number, number])[];

/** A zipped shapefile of areas in EPSG:25832, attributes in Windows-1252 (ESRI Shapefile Technical Description, 1998). */
export function shapefileZip(
  name: string,
  features: readonly AreaFeature[],
  attributes: (feature: AreaFeature) => Readonly<Record<string, string>>
): Uint8Array {
  const shapes = features.map(projectedRings);
  const { main, index } = shapeFiles(shapes);
  const files = {
    [`${name}.shp`]: main,
    [`${name}.shx`]: index,
    [`${name}.dbf`]: dbase(features.map(attributes)),
    [`${name}.prj`]: windows1252(projectionText)
  };
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** Shapefiles turn shells clockwise and holes counter-clockwise: the reverse of GeoJSON. */
function projectedRings({ geometry }: AreaFeature): Ring[] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.map((ring) => ring.map(([lon = 0, lat = 0]) => toUtm32([lon, lat])).reverse());
}

function shapeFiles(shapes: readonly Ring[][]): { main: Uint8Array; index: Uint8Array } {
  const records = shapes.map(polygonRecord);
  const bounds = boundsOf(shapes.flat(2));
  const length = 100 + records.reduce((sum, record) => sum + 8 + record.length, 0);
  const main = new Uint8Array(length);
  const index = new Uint8Array(100 + 8 * records.length);
  writeHeader(main, bounds);
  writeHeader(index, bounds);
  let offset = 100;
  records.forEach((record, position) => {
    writeBigEndian(main, offset, [position + 1, record.length / 2]);
    main.set(record, offset + 8);
    writeBigEndian(index, 100 + 8 * position, [offset / 2, record.length / 2]);
    offset += 8 + record.length;
  });
  return { main, index };
}

type Bounds = readonly [west: number, south: number, east: number, north: number];

function writeHeader(bytes: Uint8Array, bounds: Bounds): void {
  const view = new DataView(bytes.buffer);
  writeBigEndian(bytes, 0, [9994]);
  writeBigEndian(bytes, 24, [bytes.length / 2]);
  view.setInt32(28, 1000, true);
  view.setInt32(32, 5, true);
  bounds.forEach((value, index) => view.setFloat64(36 + 8 * index, value, true));
}

function polygonRecord(rings: readonly Ring[]): Uint8Array {
  const points = rings.flat();
  const bytes = new Uint8Array(44 + 4 * rings.length + 16 * points.length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 5, true);
  boundsOf(points).forEach((value, index) => view.setFloat64(4 + 8 * index, value, true));
  view.setInt32(36, rings.length, true);
  view.setInt32(40, points.length, true);
  let start = 0;
  rings.forEach((ring, index) => {
    view.setInt32(44 + 4 * index, start, true);
    start += ring.length;
  });
  points.flat().forEach((value, index) => view.setFloat64(44 + 4 * rings.length + 8 * index, value, true));
  return bytes;
}

function boundsOf(points: Ring): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [west, south] = [Math.min(west, x), Math.min(south, y)];
    [east, north] = [Math.max(east, x), Math.max(north, y)];
  }
  return [west, south, east, north];
}

function writeBigEndian(bytes: Uint8Array, offset: number, values: readonly number[]): void {
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => view.setInt32(offset + 4 * index, value, false));
}
