import type { Decoded, Sheet } from '../../model.ts';
import type { DecodeRun } from '../decode-run.ts';
import { RowStore } from '../row-store.ts';
import { decimalSign } from './decimal-sign.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { encodingOf } from './encoding-of.ts';
import { pieceDecoder } from './encodings.ts';
import { mojibakeHint } from './mojibake.ts';
import { raggedRows } from './ragged-rows.ts';
import { Repetition } from './repetition.ts';
import { scanBytes } from './scan-bytes.ts';
import { newlineOf, scanRecords, type Dialect, type RecordListener } from './scan-records.ts';
import { TextDictionary } from './text-dictionary.ts';

const pieceBytes = 2 ** 22;

/** Reads delimited text. Every cell stays text as it stands; every line is a row, an empty one a row of no cells. */
export async function decodeCsv(bytes: Uint8Array, run: DecodeRun): Promise<Decoded> {
  const rows = await readRows(bytes, encodingOf(bytes, run), run);
  const ragged = raggedRows(rows);
  if (ragged !== null) run.decide(ragged);
  decideSign(rows, run);
  const sheet: Sheet = {
    name: run.file,
    rows,
    merges: [],
    hidden: { sheet: false, rows: [], columns: [] }
  };
  return { kind: 'table', file: run.file, sheets: [sheet], decisions: run.decisions };
}

async function readRows(bytes: Uint8Array, encoding: string, run: DecodeRun): Promise<RowStore['rows']> {
  const store = new RowStore(run.limits, run.file);
  const openQuote = () => noteOpenQuote(store.rows.length + 1, run);
  const dialect = dialectOf(pieceDecoder(encoding)(bytes.subarray(0, pieceBytes), true), run);
  if (containsAscii(encoding, dialect)) {
    await readBytes(bytes, encoding, dialect, { record: (cells) => store.add(cells), openQuote }, run);
  } else {
    const shared = new Map<string, string>();
    const record = (cells: string[]) => store.add(shareTexts(cells, shared));
    await readText(bytes, encoding, dialect, { record, openQuote }, run);
  }
  return store.rows;
}

function containsAscii(encoding: string, { delimiter, newline }: Dialect): boolean {
  const isAscii = delimiter.length === 1 && delimiter.charCodeAt(0) < 128;
  return newline === '\n' && isAscii && /^(utf-8|windows-1252|ibm850)$/i.test(encoding);
}

async function readBytes(
  bytes: Uint8Array,
  encoding: string,
  dialect: Dialect,
  listener: RecordListener,
  run: DecodeRun
): Promise<void> {
  const delimiter = dialect.delimiter.charCodeAt(0);
  const reader = {
    delimiter,
    dialect,
    decode: pieceDecoder(encoding),
    dictionary: new TextDictionary(),
    repetition: new Repetition(),
    width: 0
  };
  let size = pieceBytes;
  for (let start = lengthOfMark(bytes); start < bytes.length;) {
    const piece = bytes.subarray(start, start + size);
    const taken = scanBytes(piece, reader, start + size >= bytes.length, listener);
    size = taken === 0 ? 2 * size : pieceBytes;
    start += taken;
    await run.pause(start / bytes.length);
  }
}

function lengthOfMark([a, b, c]: Uint8Array): number {
  return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
}

async function readText(
  bytes: Uint8Array,
  encoding: string,
  dialect: Dialect,
  listener: RecordListener,
  run: DecodeRun
): Promise<void> {
  const decode = pieceDecoder(encoding);
  let text = '';
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    const last = start + pieceBytes >= bytes.length;
    text += decode(bytes.subarray(start, start + pieceBytes), last);
    text = text.slice(scanRecords(text, dialect, last, listener));
    await run.pause((start + pieceBytes) / bytes.length);
  }
}

function dialectOf(text: string, run: DecodeRun): Dialect {
  const hint = mojibakeHint(text);
  if (hint !== null) run.decide(hint);
  const newline = newlineOf(text);
  const chosen = run.choices.delimiter;
  const { value, confidence } =
    chosen === undefined ? detectDelimiter(text, newline) : { value: chosen, confidence: 'certain' as const };
  run.decide({ what: 'delimiter', value, confidence, place: '' });
  return { delimiter: value, newline };
}

const mostShared = 100_000;
const longestShared = 64;

/** Cells with equal text share it: statistics repeat the same few, and the memory of a large file stays small. */
function shareTexts(cells: string[], shared: Map<string, string>): string[] {
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as string;
    const known = shared.get(cell);
    if (known !== undefined) cells[i] = known;
    else if (shared.size < mostShared && cell.length <= longestShared) shared.set(cell, cell);
  }
  return cells;
}

function noteOpenQuote(row: number, run: DecodeRun): void {
  run.decide({ what: 'quotes', value: '"', confidence: 'check', place: `!${row}` });
}

function decideSign(rows: RowStore['rows'], run: DecodeRun): void {
  const chosen = run.choices.decimal_sign;
  const found = chosen === undefined ? decimalSign(rows) : { value: chosen, confidence: 'certain' as const };
  if (found !== null) run.decide({ what: 'decimal_sign', ...found, place: '' });
}
