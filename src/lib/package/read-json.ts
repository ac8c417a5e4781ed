import { decodeText } from './decode-text.ts';
import type { FileLog } from './problem-log.ts';

/** Reads a JSON file; undefined where it cannot be read, which is reported with its line where the engine tells. */
export function readJson(bytes: Uint8Array, log: FileLog): unknown {
  const text = decodeText(bytes, log);
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const position = positionOf(error, text);
    log.error('json_invalid', lineAt(text, position), null, { found: excerpt(text, position) });
    return undefined;
  }
}

function positionOf(error: unknown, text: string): number {
  const message = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(message);
  if (position !== null) return Number(position[1]);
  const place = /line (\d+) column (\d+)/.exec(message);
  return place === null ? text.length : startOfLine(text, Number(place[1])) + Number(place[2]) - 1;
}

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1;
  return start;
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** A few characters from the place on, or the last ones of a text that ends too early. */
function excerpt(text: string, position: number): string {
  const from = position >= text.trimEnd().length ? Math.max(0, text.trimEnd().length - 20) : position;
  return (
    text
      .slice(from, from + 20)
      .split('\n')[0]
      ?.trim() ?? ''
  );
}
