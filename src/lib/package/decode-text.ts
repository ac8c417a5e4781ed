import type { FileLog } from './problem-log.ts';

/** Decodes UTF-8, with or without a byte order mark; null where the bytes are something else, which is reported. */
export function decodeText(bytes: Uint8Array, log: FileLog): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const row = firstUndecodableLine(bytes);
    log.error('encoding_invalid', row, null, { found: likelyEncoding(bytes) });
    return null;
  }
}

function likelyEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16';
  return 'Windows-1252';
}

const newline = 10;

function firstUndecodableLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0, row = 1; start < bytes.length; row++) {
    const end = bytes.indexOf(newline, start);
    const stop = end === -1 ? bytes.length : end;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return row;
    }
    start = stop + 1;
  }
  return 1;
}
