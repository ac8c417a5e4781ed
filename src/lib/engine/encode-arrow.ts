import {
  Bool,
  Dictionary,
  Float64,
  Int32,
  makeData,
  makeVector,
  Table,
  tableToIPC,
  Utf8
} from 'apache-arrow';
import type { Vector } from 'apache-arrow';
import type { TableColumn, TableData } from './connector.ts';
import { Bitmap } from './bitmap.ts';
import { columnTypes } from './schema.ts';
import type { StoredType } from './stored-type.ts';

/**
 * The table as an Arrow IPC stream in the columns of the schema; columns not given are NULL, text is
 * dictionary-encoded. Throws TypeError on unknown columns, wrong lengths and values of another type.
 */
export function encodeArrow(table: TableData): Uint8Array {
  const types = columnTypes(table.name);
  refuseUnknown(table, types);
  const vectors = Object.entries(types).map(
    ([column, type]) => [column, encodeColumn(table, column, type)] as const
  );
  return tableToIPC(new Table(Object.fromEntries(vectors)), 'stream');
}

function refuseUnknown({ name, columns }: TableData, types: object): void {
  const unknown = Object.keys(columns).find((column) => !Object.hasOwn(types, column));
  if (unknown !== undefined) throw new TypeError(`No column ${unknown} in table ${name}`);
}

function encodeColumn({ name, rowCount, columns }: TableData, column: string, type: StoredType): Vector {
  const values = columns[column] ?? new Array<null>(rowCount).fill(null);
  if (values.length !== rowCount)
    throw new TypeError(`Column ${name}.${column} has ${values.length} entries instead of ${rowCount}`);
  return encoders[type](values, `${name}.${column}`);
}

/** Vectors are put together by hand: Arrow's builders compile functions, which the page's CSP forbids. */
const encoders: Record<StoredType, (values: TableColumn, column: string) => Vector> = {
  VARCHAR: encodeTexts,
  DOUBLE: encodeNumbers,
  BOOLEAN: encodeBooleans
};

function encodeTexts(values: TableColumn, column: string): Vector {
  const codes = new Map<string, number>();
  const data = new Int32Array(values.length);
  const valid = new Bitmap(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? null;
    if (value === null) continue;
    if (typeof value !== 'string') throw wrongType(column, 'text', value);
    valid.mark(row);
    data[row] = codeOf(codes, value);
  }
  const type = new Dictionary(new Utf8(), new Int32());
  const dictionary = utf8Vector([...codes.keys()]);
  return makeVector(makeData({ type, data, dictionary, length: values.length, ...valid.validity() }));
}

function codeOf(codes: Map<string, number>, value: string): number {
  const known = codes.get(value);
  if (known !== undefined) return known;
  codes.set(value, codes.size);
  return codes.size - 1;
}

function utf8Vector(texts: readonly string[]): Vector<Utf8> {
  const encoder = new TextEncoder();
  const encoded = texts.map((text) => encoder.encode(text));
  const valueOffsets = new Int32Array(texts.length + 1);
  encoded.forEach((bytes, i) => (valueOffsets[i + 1] = (valueOffsets[i] ?? 0) + bytes.length));
  const data = new Uint8Array(valueOffsets[texts.length] ?? 0);
  encoded.forEach((bytes, i) => data.set(bytes, valueOffsets[i]));
  return makeVector(makeData({ type: new Utf8(), length: texts.length, nullCount: 0, valueOffsets, data }));
}

function encodeNumbers(values: TableColumn, column: string): Vector {
  const data = new Float64Array(values.length);
  const valid = new Bitmap(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? null;
    if (value === null) continue;
    if (typeof value !== 'number') throw wrongType(column, 'a number', value);
    valid.mark(row);
    data[row] = value;
  }
  return makeVector(makeData({ type: new Float64(), data, length: values.length, ...valid.validity() }));
}

function encodeBooleans(values: TableColumn, column: string): Vector {
  const truths = new Bitmap(values.length);
  const valid = new Bitmap(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? null;
    if (value === null) continue;
    if (typeof value !== 'boolean') throw wrongType(column, 'a boolean', value);
    valid.mark(row);
    if (value) truths.mark(row);
  }
  const shape = { type: new Bool(), data: truths.bytes, length: values.length };
  return makeVector(makeData({ ...shape, ...valid.validity() }));
}

function wrongType(column: string, expected: string, value: unknown): TypeError {
  return new TypeError(`Column ${column} needs ${expected}, found ${String(value)}`);
}
