import type { Sql, SqlValue } from './sql.ts';

/** A statement as a person can read and run it by itself: values as literals, lines indented by brackets. */
export function sqlText(statement: Sql): string {
  const text = statement.textWith((index) => literal(statement.parameters[index] ?? null));
  const hasLines = statement.parameters.some((value) => typeof value === 'string' && value.includes('\n'));
  return hasLines ? text.trim() : indented(text);
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

function indented(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  let depth = 0;
  const shown = lines.filter(Boolean).map((line) => {
    const at = depth - (line.startsWith(')') ? 1 : 0);
    depth += bracketsIn(line);
    return '  '.repeat(Math.max(0, at)) + line;
  });
  return shown.join('\n');
}

/** Brackets opened less those closed, outside of texts. */
function bracketsIn(line: string): number {
  const plain = line.replace(/'(?:[^']|'')*'/g, '');
  return plain.split('(').length - plain.split(')').length;
}
