import { DataType, tableFromIPC, type Vector } from 'apache-arrow';
import type { BooleanColumn, NumberColumn, ResultColumn, ResultTable, TextColumn } from './decode.ts';

/**
 * Decodes an Arrow IPC stream, given in parts, into plain columns.
 * Throws TypeError for types that no query returns: dates, lists, structs and enumerations (whose texts the engine
 * leaves out of its stream) are cast in the statement.
 */
export function decodeArrow(parts: Iterable<Uint8Array>): ResultTable {
  const table = tableFromIPC(parts);
  const columns = table.schema.fields.map(
    ({ name }, index) => [name, decodeColumn(name, table.getChildAt(index))] as const
  );
  return { rowCount: table.numRows, columns: new Map(columns) };
}

function decodeColumn(name: string, vector: Vector | null): ResultColumn {
  if (vector === null) throw new TypeError(`Column ${name} is absent`);
  if (DataType.isUtf8(vector.type)) return decodeTexts(vector);
  if (DataType.isBool(vector.type)) return decodeBooleans(vector);
  if (DataType.isInt(vector.type) || DataType.isFloat(vector.type)) return decodeNumbers(vector);
  throw new TypeError(`Column ${name} has the type ${String(vector.type)}; cast it in the statement`);
}

function decodeTexts(vector: Vector): TextColumn {
  return { type: 'text', values: Array.from(vector) };
}

function decodeBooleans(vector: Vector): BooleanColumn {
  return { type: 'boolean', values: Array.from(vector) };
}

function decodeNumbers(vector: Vector): NumberColumn {
  const values = new Float64Array(vector.length);
  const nulls = vector.nullCount > 0 ? new Uint8Array(vector.length) : null;
  let start = 0;
  for (const data of vector.data) {
    values.set(asDoubles(data.values).subarray(0, data.length), start);
    if (nulls && data.nullCount > 0) markNulls(values, nulls, start, data);
    start += data.length;
  }
  return { type: 'number', values, nulls };
}

/** Integers beyond 2^53 lose their last digits, as they do where the engine casts them. */
function asDoubles(values: ArrayLike<number | bigint>): Float64Array {
  return values instanceof Float64Array ? values : Float64Array.from(values, Number);
}

/** Beneath a NULL the engine leaves whatever was in its memory, so it is made 0. */
function markNulls(
  values: Float64Array,
  nulls: Uint8Array,
  start: number,
  data: { length: number; getValid(index: number): boolean }
): void {
  for (let row = 0; row < data.length; row++) {
    if (data.getValid(row)) continue;
    values[start + row] = 0;
    nulls[start + row] = 1;
  }
}
