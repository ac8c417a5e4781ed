import type { QueryError } from '../errors.ts';

/** What stands before a free question where it runs inside another; it ends a line. */
export const before = 'SELECT * FROM (\n';

/** The place in a question that the engine complains about, from 0; null where it names none. */
export function errorPlace({ cause }: QueryError, statement: string): number | null {
  const message = cause instanceof Error ? cause.message : String(cause);
  const position = /"position":"(\d+)"/.exec(message)?.[1];
  const place = position === undefined ? placeOfMark(message, statement) : Number(position) - before.length;
  return place !== null && place >= 0 ? Math.min(place, statement.length) : null;
}

/** The engine's plain messages show the line with a mark below; a long line is cut, and the mark says less. */
function placeOfMark(message: string, statement: string): number | null {
  const [, label = '', line = '', shown = '', indent = ''] =
    /^(LINE (\d+): )(.*)\n( *)\^/m.exec(message) ?? [];
  if (label === '') return null;
  const lines = statement.split('\n').slice(0, Number(line) - 2);
  const start = lines.reduce((length, text) => length + text.length + 1, 0);
  return shown.startsWith('...') ? start : start + indent.length - label.length;
}
