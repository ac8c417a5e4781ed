import {
  Bool,
  Dictionary,
  Float64,
  Int32,
  makeData,
  makeVector,
  Table,
  tableToIPC,
  Utf8,
  vectorFromArray
} from 'apache-arrow';
import type { Vector } from 'apache-arrow';
import type { TableColumn, TableData } from './connector.ts';
import { columnTypes, type StoredType } from './schema.ts';

/**
 * The table as an Arrow IPC stream in the columns of the schema; columns not given are NULL, text is
 * dictionary-encoded. Throws TypeError on unknown columns, wrong lengths and values of another type.
 */
export function encodeArrow({ name, rowCount, columns }: TableData): Uint8Array {
  const types = columnTypes(name);
  for (const column of Object.keys(columns)) {
    if (!Object.hasOwn(types, column)) throw new TypeError(`No column ${column} in table ${name}`);
  }
  const vectors = Object.entries(types).map(([column, type]) => {
    const values = columns[column] ?? emptyColumn(rowCount);
    if (values.length !== rowCount)
      throw new TypeError(`Column ${name}.${column} has ${values.length} entries, not ${rowCount}`);
    return [column, encoders[type](values, `${name}.${column}`)] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(vectors)), 'stream');
}

function emptyColumn(rowCount: number): null[] {
  return new Array<null>(rowCount).fill(null);
}

const encoders: Record<StoredType, (values: TableColumn, column: string) => Vector> = {
  VARCHAR: encodeTexts,
  DOUBLE: encodeNumbers,
  BOOLEAN: encodeBooleans
};

function encodeTexts(values: TableColumn, column: string): Vector {
  const codes = new Map<string, number>();
  const data = Int32Array.from(values as ArrayLike<unknown>, (value) => {
    if (value === null) return 0;
    if (typeof value !== 'string') throw wrongType(column, 'text', value);
    return codeOf(codes, value);
  });
  const type = new Dictionary(new Utf8(), new Int32());
  const dictionary = vectorFromArray([...codes.keys()], new Utf8());
  return makeVector(makeData({ type, data, dictionary, length: values.length, ...validity(values) }));
}

function codeOf(codes: Map<string, number>, value: string): number {
  const known = codes.get(value);
  if (known !== undefined) return known;
  codes.set(value, codes.size);
  return codes.size - 1;
}

function encodeNumbers(values: TableColumn, column: string): Vector {
  const data = Float64Array.from(values as ArrayLike<unknown>, (value) => {
    if (value !== null && typeof value !== 'number') throw wrongType(column, 'a number', value);
    return value ?? 0;
  });
  return makeVector(makeData({ type: new Float64(), data, length: values.length, ...validity(values) }));
}

function encodeBooleans(values: TableColumn, column: string): Vector {
  for (const value of values) {
    if (value !== null && typeof value !== 'boolean') throw wrongType(column, 'a boolean', value);
  }
  return vectorFromArray(values as readonly (boolean | null)[], new Bool());
}

/** Arrow's bitmap of entries that are there: bit i of byte i/8. */
function validity(values: TableColumn): { nullCount: number; nullBitmap: Uint8Array } {
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 8));
  let nullCount = 0;
  values.forEach((value: unknown, row: number) => {
    if (value === null) nullCount++;
    else nullBitmap[row >> 3] = (nullBitmap[row >> 3] ?? 0) | (1 << (row & 7));
  });
  return { nullCount, nullBitmap };
}

function wrongType(column: string, expected: string, value: unknown): TypeError {
  return new TypeError(`Column ${column} needs ${expected}, found ${String(value)}`);
}
