import type { DecodeRun } from '../decode-run.ts';
import { ImportError } from '../import-error.ts';

/** Longest text one string of the engine can hold, with room to spare. */
const longestText = 400 * 2 ** 20;

/** Parses JSON of bounded depth; `__proto__` as a key, which only serves attacks, is refused. */
export function parseJson(text: string, run: DecodeRun): unknown {
  if (text.length > longestText) throw new ImportError('text_too_long', run.file);
  if (depthOf(text) > run.limits.jsonDepth) {
    throw new ImportError('json_too_deep', run.file, { limit: run.limits.jsonDepth });
  }
  try {
    return mayHideKey(text) ? JSON.parse(text, refuseUnsafeKey) : JSON.parse(text);
  } catch (cause) {
    if (cause instanceof UnsafeKey) throw new ImportError('json_unsafe_key', run.file, {}, cause);
    throw new ImportError('json_invalid', run.file, { line: lineOfFault(text, cause) }, cause);
  }
}

class UnsafeKey extends Error {}

function mayHideKey(text: string): boolean {
  return text.includes('__proto__') || /\\u005f/i.test(text);
}

function refuseUnsafeKey(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new UnsafeKey(key);
  return value;
}

const [quote, backslash, openList, closeList, openRecord, closeRecord] = Array.from('"\\[]{}', (sign) =>
  sign.charCodeAt(0)
);

function depthOf(text: string): number {
  let [depth, most] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) i = endOfText(text, i);
    else if (code === openList || code === openRecord) most = Math.max(most, ++depth);
    else if (code === closeList || code === closeRecord) depth--;
  }
  return most;
}

function endOfText(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === backslash) i++;
    else if (code === quote) return i;
  }
  return text.length;
}

/** Line of the fault where the engine tells its position, else the last line. */
function lineOfFault(text: string, cause: unknown): number {
  const position = /position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1];
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
}
