import { isSafeIdentifier } from './schema.ts';

/** What may be bound to a `?`. */
export type SqlValue = string | number | boolean | null;
/** What may stand in a `sql` template: a value, a list of values, or another piece of SQL. */
export type Interpolation = SqlValue | readonly SqlValue[] | Sql;

/** A statement or a fragment of one. Made only by `sql` and `identifier`, so its text never holds a value. */
class Sql {
  readonly #pieces: readonly string[];

  constructor(
    pieces: readonly string[],
    readonly parameters: readonly SqlValue[]
  ) {
    this.#pieces = pieces;
  }

  /** The text with a positional `?` for every parameter. */
  get text(): string {
    return this.#pieces.join('?');
  }

  /** The text with `placeholder(i)` where parameter `i` (from 0) belongs. */
  textWith(placeholder: (index: number) => string): string {
    return this.#pieces.reduce((text, piece, index) => text + placeholder(index - 1) + piece);
  }

  get pieces(): readonly string[] {
    return this.#pieces;
  }
}
export type { Sql };

/**
 * Tagged template for SQL: values become positional parameters, lists expand to one parameter per element
 * (an empty list to an empty subquery, so that IN holds for nothing), nested `sql` composes.
 * Throws TypeError on anything else, NaN and infinities included.
 */
export function sql(strings: TemplateStringsArray, ...interpolations: readonly Interpolation[]): Sql {
  const pieces = [strings[0] ?? ''];
  const parameters: SqlValue[] = [];
  interpolations.forEach((interpolation, index) => {
    const fragment = toFragment(interpolation);
    append(pieces, fragment.pieces);
    append(pieces, [strings[index + 1] ?? '']);
    parameters.push(...fragment.parameters);
  });
  return new Sql(pieces, parameters);
}

/**
 * The quoted name of a table or column of the safe schema.
 * Throws TypeError for any other name.
 */
export function identifier(name: string): Sql {
  if (!isSafeIdentifier(name)) throw new TypeError(`Not a table or column of the safe schema: ${name}`);
  return new Sql([`"${name}"`], []);
}

/**
 * A text as a statement, unchecked. The only door for text that is not written in this house: `freeQuery` opens it
 * after its checks, nothing else may.
 */
export function freeText(text: string): Sql {
  return new Sql([text], []);
}

function toFragment(interpolation: Interpolation): Sql {
  if (interpolation instanceof Sql) return interpolation;
  if (isList(interpolation)) return toList(interpolation);
  return new Sql(['', ''], [toValue(interpolation)]);
}

function isList(interpolation: Interpolation): interpolation is readonly SqlValue[] {
  return Array.isArray(interpolation);
}

function toList(values: readonly SqlValue[]): Sql {
  if (values.length === 0) return new Sql(['SELECT NULL WHERE false'], []);
  const between = Array.from({ length: values.length - 1 }, () => ', ');
  return new Sql(['', ...between, ''], values.map(toValue));
}

function toValue(value: SqlValue): SqlValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`Not an SQL value: ${String(value)}`);
}

/** Glues the first new piece to the last one present: no parameter stands between them. */
function append(pieces: string[], added: readonly string[]): void {
  pieces[pieces.length - 1] += added[0] ?? '';
  pieces.push(...added.slice(1));
}
