import type { Decision } from '../../model.ts';
import { decodeBytes } from './encodings.ts';

/** UTF-8 that was once read as Windows-1252 and saved again: Ã¼ for ü, â€“ for –. */
const traces = /Ã[\u0080-\u00bf\u0152-\u2122]|Â[\u00a0-\u00bf]|â€[\u0080-\u2122]/g;

const bytesOfWindows1252 = new Map(
  Array.from({ length: 256 }, (_, byte) => [decodeBytes(Uint8Array.of(byte), 'windows-1252'), byte])
);

/** The hint that a text went through a wrong encoding earlier, or null. `line` of the first trace counts from 1. */
export function mojibakeHint(text: string): Decision | null {
  const found = [...text.matchAll(traces)];
  const first = found[0];
  if (first === undefined) return null;
  const meant = undoMojibake(first[0]);
  if (meant === first[0]) return null;
  const line = text.slice(0, first.index).split('\n').length;
  const value = `${first[0]} → ${meant}`;
  return { what: 'mojibake', value, confidence: 'check', place: `!${line}`, count: found.length };
}

/** The text as it was meant, where all of it went through the wrong encoding; else the text as it is. */
export function undoMojibake(text: string): string {
  const bytes = Array.from(text, (sign) => bytesOfWindows1252.get(sign));
  if (bytes.some((byte) => byte === undefined)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
  } catch {
    return text;
  }
}
