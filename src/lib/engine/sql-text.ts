import type { Sql, SqlValue } from './sql.ts';

/** A statement as a person can read and run it by itself: values as literals, without the indentation of the source. */
export function sqlText(statement: Sql): string {
  return withoutIndent(statement.textWith((index) => literal(statement.parameters[index] ?? null)));
}

/** A value as a literal of SQL; quotes in a text are doubled. */
export function literal(value: SqlValue): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return textLiteral(value);
  return typeof value === 'boolean' ? String(value) : numberLiteral(value);
}

/** No text of SQL can hold the character 0. */
const textLiteral = (value: string): string =>
  value
    .split('\0')
    .map((part) => `'${part.replaceAll("'", "''")}'`)
    .join(' || chr(0) || ');

/** As a double, as values are bound. */
const numberLiteral = (value: number): string =>
  Number.isInteger(value) ? String(value) : `${value}::DOUBLE`;

function withoutIndent(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const indents = lines.slice(1).map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const least = Math.min(...indents, Infinity);
  return lines
    .map((line, place) => (place === 0 ? line : line.slice(Math.min(least, line.length))).trimEnd())
    .join('\n')
    .trim();
}
