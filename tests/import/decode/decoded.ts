import { decodeFile } from '../../../src/lib/import/decode/decode-file.ts';
import type { DecodeOptions } from '../../../src/lib/import/decode/decode-run.ts';
import { ImportError } from '../../../src/lib/import/decode/import-error.ts';
import type { Decision, DecisionKind, Decoded } from '../../../src/lib/import/model.ts';

export type DecodedTable = Extract<Decoded, { kind: 'table' }>;
export type DecodedGeometry = Extract<Decoded, { kind: 'geometry' }>;

export async function decodeTable(
  name: string,
  content: Uint8Array | string,
  options?: DecodeOptions
): Promise<DecodedTable> {
  const decoded = await decodeFile(name, bytesOf(content), options);
  if (decoded.kind !== 'table') throw new Error('not a table');
  return decoded;
}

export async function decodeGeometry(
  name: string,
  content: Uint8Array | string,
  options?: DecodeOptions
): Promise<DecodedGeometry> {
  const decoded = await decodeFile(name, bytesOf(content), options);
  if (decoded.kind !== 'geometry') throw new Error('not geometry');
  return decoded;
}

export function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

export function decisionsOf(decoded: Decoded, what: DecisionKind): readonly Decision[] {
  return decoded.decisions.filter((decision) => decision.what === what);
}

/** The error a file is refused with. */
export async function refusal(
  name: string,
  content: Uint8Array | string,
  options?: DecodeOptions
): Promise<ImportError> {
  try {
    await decodeFile(name, bytesOf(content), options);
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
  throw new Error(`${name} was decoded`);
}
