import type { PieceDecoder } from './encodings.ts';
import { scanRecords, type Dialect, type RecordListener } from './scan-records.ts';
import type { Repetition } from './repetition.ts';
import type { TextDictionary } from './text-dictionary.ts';

const [lineFeed, carriageReturn, quote] = [10, 13, 34];

/** How bytes become text: signs below 128 stand for themselves, `decode` reads the others. */
export interface ByteReader {
  delimiter: number;
  dialect: Dialect;
  decode: PieceDecoder;
  dictionary: TextDictionary;
  repetition: Repetition;
  /** Cells of the line read last. */
  width: number;
}

/**
 * Splits text in an encoding that contains ASCII into records, as `scanRecords` does, to which it leaves everything
 * with a quote: cells are found in the bytes, and only those that are not known yet become text. Returns the number of
 * bytes taken up.
 */
export function scanBytes(
  bytes: Uint8Array,
  reader: ByteReader,
  last: boolean,
  listener: RecordListener
): number {
  const plain = new TextDecoder('latin1').decode(bytes);
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(lineFeed, start);
    if (found === -1 && !last) return start;
    const end = found === -1 ? bytes.length : found;
    const cells = cellsIn(bytes, plain, start, end, reader);
    if (cells === null) {
      const taken = quotedLines(bytes, start, reader, last, listener);
      if (taken === 0) return start;
      start += taken;
    } else {
      listener.record(cells);
      start = end + 1;
    }
  }
  return bytes.length;
}

/** The cells of a line; null where it has a quote. `plain` has a sign for every byte. */
function cellsIn(
  bytes: Uint8Array,
  plain: string,
  start: number,
  lineEnd: number,
  reader: ByteReader
): string[] | null {
  const end = lineEnd > start && bytes[lineEnd - 1] === carriageReturn ? lineEnd - 1 : lineEnd;
  if (end === start) return [];
  const { delimiter, dictionary, repetition } = reader;
  // Made as wide as the line before, since a list that grows is moved several times and ends with room to spare.
  const cells = new Array<string>(reader.width);
  let [width, from, hash, signs] = [0, start, 0, 0];
  for (let at = start; at <= end; at++) {
    const byte = at === end ? delimiter : (bytes[at] as number);
    if (byte === delimiter) {
      if (repetition.isRare(width) && signs < 128) cells[width] = plain.slice(from, at);
      else {
        const known = dictionary.find(bytes, from, at, hash);
        repetition.count(width, known !== undefined);
        cells[width] = known ?? newText(bytes, plain, from, at, hash, signs, reader);
      }
      width++;
      from = at + 1;
      hash = 0;
      signs = 0;
    } else {
      if (byte === quote) return null;
      hash = (Math.imul(hash, 31) + byte) | 0;
      signs |= byte;
    }
  }
  if (width !== reader.width) cells.length = reader.width = width;
  return cells;
}

function newText(
  bytes: Uint8Array,
  plain: string,
  from: number,
  to: number,
  hash: number,
  signs: number,
  { decode, dictionary }: ByteReader
): string {
  const text = signs < 128 ? plain.slice(from, to) : decode(bytes.subarray(from, to), true);
  dictionary.add(bytes, from, to, hash, text);
  return text;
}

/** Leaves one record with quotes, of one line or several, to the scanner of text; the bytes it took up. */
function quotedLines(
  bytes: Uint8Array,
  start: number,
  { dialect, decode }: ByteReader,
  last: boolean,
  listener: RecordListener
): number {
  let end = start;
  for (let lines = 1; end < bytes.length; lines *= 8) {
    for (let line = 0; line < lines && end < bytes.length; line++) {
      const next = bytes.indexOf(lineFeed, end);
      end = next === -1 ? bytes.length : next + 1;
    }
    const text = decode(bytes.subarray(start, end), true);
    const taken = scanRecords(text, dialect, last && end === bytes.length, listener);
    if (taken === text.length) return end - start;
    if (taken > 0) return bytesOf(bytes, start, end, text.slice(0, taken));
  }
  return 0;
}

/** How many bytes the lines of a text are: as many as it has line feeds. */
function bytesOf(bytes: Uint8Array, start: number, end: number, text: string): number {
  let at = start;
  for (let next = text.indexOf('\n'); next !== -1 && at < end; next = text.indexOf('\n', next + 1))
    at = bytes.indexOf(lineFeed, at) + 1;
  return at - start;
}
