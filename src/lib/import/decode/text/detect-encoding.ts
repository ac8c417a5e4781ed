import type { Decision } from '../../model.ts';

export interface Encoding {
  name: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252' | 'IBM850';
  confidence: Decision['confidence'];
}

/**
 * Recognises the encoding of a text: byte order mark, zero bytes of UTF-16, valid UTF-8; else Windows-1252, or code
 * page 850 where its umlauts stand and those of Windows-1252 do not. A UTF-8 text that is damaged in few places, or
 * cut within a sign, stays UTF-8 (`check`).
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  return fromMark(bytes) ?? fromZeroBytes(bytes) ?? fromContent(bytes);
}

function fromMark(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'UTF-8', confidence: 'certain' };
  if (a === 0xff && b === 0xfe) return { name: 'UTF-16LE', confidence: 'certain' };
  if (a === 0xfe && b === 0xff) return { name: 'UTF-16BE', confidence: 'certain' };
  return null;
}

const sampleBytes = 4096;

/** UTF-16 of western text without a mark: every other byte is zero. */
function fromZeroBytes(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, sampleBytes) & ~1;
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd * 4 > end && even * 20 < end) return { name: 'UTF-16LE', confidence: 'likely' };
  if (even * 4 > end && odd * 20 < end) return { name: 'UTF-16BE', confidence: 'likely' };
  return null;
}

const validatedPiece = 2 ** 20;

function fromContent(bytes: Uint8Array): Encoding {
  if (isUtf8(bytes)) return { name: 'UTF-8', confidence: 'certain' };
  const evidence = fromFirstSign(bytes);
  const { valid, broken } = countSequences(evidence);
  if (valid > broken * 10 || (broken === 1 && valid > 0)) return { name: 'UTF-8', confidence: 'check' };
  return singleByte(evidence);
}

const evidenceBytes = 2 ** 23;

/** As much of a file as says what its signs beyond ASCII are: all of most files, the part of a large one around them. */
function fromFirstSign(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= evidenceBytes) return bytes;
  const first = bytes.findIndex((byte) => byte > 127);
  return bytes.subarray(Math.max(0, first), Math.max(0, first) + evidenceBytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let start = 0; start < bytes.length; start += validatedPiece) {
      decoder.decode(bytes.subarray(start, start + validatedPiece), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Counts the signs of several bytes that are whole, and the bytes above 127 that belong to none. */
function countSequences(bytes: Uint8Array): { valid: number; broken: number } {
  let [valid, broken] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const length = sequenceLength(bytes[i] ?? 0);
    if (length === 1) continue;
    if (length > 1 && continues(bytes, i + 1, length - 1)) {
      valid++;
      i += length - 1;
    } else broken++;
  }
  return { valid, broken };
}

/** 0 for a byte that begins no sign. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function continues(bytes: Uint8Array, from: number, count: number): boolean {
  for (let i = from; i < from + count; i++) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}

/** Bytes of ä ö ü Ä Ö Ü ß, as the two encodings write them. */
const umlauts1252 = new Set([0xe4, 0xf6, 0xfc, 0xc4, 0xd6, 0xdc, 0xdf]);
const umlauts850 = new Set([0x84, 0x94, 0x81, 0x8e, 0x99, 0x9a, 0xe1]);

function singleByte(bytes: Uint8Array): Encoding {
  let [windows, dos] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    if (umlauts1252.has(byte)) windows++;
    else if (umlauts850.has(byte)) dos++;
  }
  if (dos > windows * 4) return { name: 'IBM850', confidence: 'check' };
  return { name: 'Windows-1252', confidence: windows > 0 && dos === 0 ? 'likely' : 'check' };
}
