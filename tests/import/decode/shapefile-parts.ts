import { strToU8, zipSync } from 'fflate';

export interface DbfField {
  name: string;
  type: string;
  length: number;
}

/** A .dbf with records of single-byte text, as they stand in the file; a record that begins with * is deleted. */
export function dbf(fields: readonly DbfField[], records: readonly string[], language = 0): Uint8Array {
  const width = 1 + fields.reduce((sum, field) => sum + field.length, 0);
  const start = 33 + fields.length * 32;
  const bytes = new Uint8Array(start + records.length * width);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  bytes[29] = language;
  view.setUint32(4, records.length, true);
  view.setUint16(8, start, true);
  view.setUint16(10, width, true);
  fields.forEach(({ name, type, length }, i) => {
    bytes.set(strToU8(name), 32 + i * 32);
    bytes.set(strToU8(type), 32 + i * 32 + 11);
    bytes[32 + i * 32 + 16] = length;
  });
  bytes[start - 1] = 13;
  records.forEach((record, i) => bytes.set(strToU8(record.padEnd(width), true), start + i * width));
  return bytes;
}

type Ring = readonly (readonly [number, number])[];

/** A .shp of polygons, each a list of rings. */
export function shp(polygons: readonly (readonly Ring[])[]): Uint8Array {
  const records = polygons.map(polygonRecord);
  const bytes = new Uint8Array(100 + records.reduce((sum, record) => sum + record.length, 0));
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, bytes.length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, 5, true);
  let offset = 100;
  records.forEach((record, i) => {
    bytes.set(record, offset);
    view.setInt32(offset, i + 1);
    offset += record.length;
  });
  return bytes;
}

function polygonRecord(rings: readonly Ring[]): Uint8Array {
  const points = rings.flat();
  const length = 44 + rings.length * 4 + points.length * 16;
  const bytes = new Uint8Array(8 + length);
  const view = new DataView(bytes.buffer, 8);
  new DataView(bytes.buffer).setInt32(4, length / 2);
  view.setInt32(0, 5, true);
  view.setInt32(36, rings.length, true);
  view.setInt32(40, points.length, true);
  let first = 0;
  rings.forEach((ring, i) => {
    view.setInt32(44 + i * 4, first, true);
    first += ring.length;
  });
  points.forEach(([x, y], i) => {
    view.setFloat64(44 + rings.length * 4 + i * 16, x, true);
    view.setFloat64(52 + rings.length * 4 + i * 16, y, true);
  });
  return bytes;
}

/** A zipped shapefile. */
export function shapefile(parts: Record<string, Uint8Array | string>): Uint8Array {
  const entries = Object.entries(parts).map(([ending, part]) => [
    `daten/gebiete.${ending}`,
    typeof part === 'string' ? strToU8(part) : part
  ]);
  return zipSync(Object.fromEntries(entries));
}
