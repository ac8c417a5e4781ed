import type { DecodeRun } from '../decode-run.ts';
import { decodeBytes } from './encodings.ts';
import { detectEncoding } from './detect-encoding.ts';

/** The encoding of a text file, chosen or recognised, noted as a decision. */
export function encodingOf(bytes: Uint8Array, run: DecodeRun): string {
  const chosen = run.choices.encoding;
  const { name, confidence } =
    chosen === undefined ? detectEncoding(bytes) : { name: chosen, confidence: 'certain' as const };
  run.decide({ what: 'encoding', value: name, confidence, place: '' });
  return name;
}

/** The whole text of a file that is small enough to be held as one. */
export function textOf(bytes: Uint8Array, run: DecodeRun): string {
  return decodeBytes(bytes, encodingOf(bytes, run));
}
