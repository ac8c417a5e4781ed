/** Figures of one column; where `nulls[i]` is 1 there is none and `values[i]` is 0. Without NULLs, `nulls` is null. */
export interface NumberColumn {
  type: 'number';
  values: Float64Array;
  nulls: Uint8Array | null;
}
export interface TextColumn {
  type: 'text';
  values: readonly (string | null)[];
}
export interface BooleanColumn {
  type: 'boolean';
  values: readonly (boolean | null)[];
}
export type ResultColumn = NumberColumn | TextColumn | BooleanColumn;

/** What a statement returned, decoded once: plain columns of `rowCount` entries. */
export interface ResultTable {
  rowCount: number;
  columns: ReadonlyMap<string, ResultColumn>;
}

/** A query's result lacks a column that its row type names, or holds another type in it. */
export class MissingColumn extends Error {
  override readonly name = 'MissingColumn';
  constructor(
    readonly column: string,
    readonly expected: string
  ) {
    super(`No column ${column} with ${expected}`);
  }
}

/** Reads one column: checks its type once, then gives the value of a row. */
export type Reader<T> = (column: ResultColumn | undefined, name: string) => (row: number) => T;

/** The fields of a row and how each is read; the names are those of the result's columns. */
export type RowShape = Readonly<Record<string, Reader<unknown>>>;
export type Row<Shape extends RowShape> = { [Name in keyof Shape]: ReturnType<ReturnType<Shape[Name]>> };

/** The rows of a result as plain objects. Throws MissingColumn, or TypeError on an unexpected NULL. */
export function decodeRows<Shape extends RowShape>(table: ResultTable, shape: Shape): Row<Shape>[] {
  const fields = Object.entries(shape).map(
    ([name, reader]) => [name, reader(table.columns.get(name), name)] as const
  );
  return Array.from({ length: table.rowCount }, (_, row) => decodeRow<Shape>(fields, row));
}

function decodeRow<Shape extends RowShape>(
  fields: readonly (readonly [string, (row: number) => unknown])[],
  row: number
): Row<Shape> {
  return Object.fromEntries(fields.map(([name, read]) => [name, read(row)])) as Row<Shape>;
}

/** The figures of a column as they are. Throws MissingColumn. */
export function numbersOf(table: ResultTable, name: string): NumberColumn {
  return asNumbers(table.columns.get(name), name);
}

/** The texts of a column. Throws MissingColumn. */
export function textsOf(table: ResultTable, name: string): readonly (string | null)[] {
  return asTexts(table.columns.get(name), name).values;
}

/** Reads a column of numbers without NULL. */
export const number: Reader<number> = (column, name) => required(nullableNumber(column, name), name);

/** Reads a column of numbers that may be NULL. */
export const nullableNumber: Reader<number | null> = (column, name) => {
  const { values, nulls } = asNumbers(column, name);
  return (row) => (nulls?.[row] === 1 ? null : (values[row] ?? null));
};

/** Reads a column of texts without NULL. */
export const text: Reader<string> = (column, name) => required(nullableText(column, name), name);

/** Reads a column of texts that may be NULL. */
export const nullableText: Reader<string | null> = (column, name) => {
  const { values } = asTexts(column, name);
  return (row) => values[row] ?? null;
};

/** Reads a column of booleans without NULL. */
export const boolean: Reader<boolean> = (column, name) => {
  if (column?.type !== 'boolean') throw new MissingColumn(name, 'booleans');
  return required((row) => column.values[row] ?? null, name);
};

/** Reads a column of texts that are all among `allowed`. */
export function oneOf<const Value extends string>(allowed: readonly Value[]): Reader<Value> {
  return (column, name) => {
    const read = text(column, name);
    return (row) => {
      const found = allowed.find((value) => value === read(row));
      if (found === undefined) throw new TypeError(`Unexpected ${read(row)} in column ${name}`);
      return found;
    };
  };
}

function asNumbers(column: ResultColumn | undefined, name: string): NumberColumn {
  if (column?.type !== 'number') throw new MissingColumn(name, 'numbers');
  return column;
}

function asTexts(column: ResultColumn | undefined, name: string): TextColumn {
  if (column?.type !== 'text') throw new MissingColumn(name, 'texts');
  return column;
}

function required<T>(read: (row: number) => T | null, name: string): (row: number) => T {
  return (row) => {
    const value = read(row);
    if (value === null) throw new TypeError(`Unexpected NULL in column ${name}`);
    return value;
  };
}
