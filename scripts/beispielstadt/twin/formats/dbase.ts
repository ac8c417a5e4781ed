import { windows1252 } from './windows-1252.ts';

type Attributes = Readonly<Record<string, string>>;

/** Attributes as dBASE III, text fields of at most 10 characters in their names. */
export function dbase(rows: readonly Attributes[]): Uint8Array {
  const fields = Object.keys(rows[0] ?? {}).map((name) => ({ name, width: widthOf(rows, name) }));
  const recordLength = 1 + fields.reduce((sum, { width }) => sum + width, 0);
  const headerLength = 33 + 32 * fields.length;
  const bytes = new Uint8Array(headerLength + recordLength * rows.length + 1).fill(0x20, headerLength);
  const view = new DataView(bytes.buffer);
  bytes.set([0x03, 80, 1, 1]);
  view.setUint32(4, rows.length, true);
  view.setUint16(8, headerLength, true);
  view.setUint16(10, recordLength, true);
  fields.forEach(({ name, width }, index) => writeField(bytes, 32 + 32 * index, name, width));
  bytes[headerLength - 1] = 0x0d;
  rows.forEach((row, index) => {
    let offset = headerLength + recordLength * index + 1;
    for (const { name, width } of fields) {
      bytes.set(windows1252(row[name] ?? ''), offset);
      offset += width;
    }
  });
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

const widthOf = (rows: readonly Attributes[], name: string) =>
  Math.max(1, ...rows.map((row) => (row[name] ?? '').length));

function writeField(bytes: Uint8Array, offset: number, name: string, width: number): void {
  if (name.length > 10) throw new Error(`Field name longer than 10: ${name}`);
  bytes.set(windows1252(name), offset);
  bytes[offset + 11] = 'C'.charCodeAt(0);
  bytes[offset + 16] = width;
}
