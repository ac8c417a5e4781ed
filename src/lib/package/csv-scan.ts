import Papa from 'papaparse';

/** Told of every record in order, and of every line given up because of its quotes. Rows are lines, from 1. */
export interface CsvListener {
  record(cells: string[], row: number): void;
  /** `closed`: the quote ends, but other text follows; otherwise it never ends. */
  brokenQuote(row: number, closed: boolean): void;
}

const smallestPiece = 2 ** 16;
const largestPiece = 2 ** 22;

/**
 * Scans comma-separated text piece by piece. A record with a broken quote is given up with its first line, and the
 * scan goes on with the next line, so that one stray quote does not hide the rest of the file.
 */
export function scanCsv(text: string, listener: CsvListener): void {
  const newline = lineBreakOf(text);
  let start = 0;
  let row = 1;
  for (let size = largestPiece; start < text.length;) {
    const piece = pieceFrom(text, start, size, newline);
    const { records, length, broken } = parsePiece(piece, newline, start + piece.length < text.length);
    const multiline = piece.includes('"');
    for (const cells of records) {
      listener.record(cells, row);
      row += 1 + (multiline ? lineBreaksIn(cells) : 0);
    }
    start += length;
    if (broken !== null) {
      listener.brokenQuote(row, broken.closed);
      start = afterLine(text, start, newline);
      row += 1;
      size = smallestPiece;
    } else {
      size = length === 0 ? size * 2 : Math.max(size, Math.min(size * 2, largestPiece));
    }
  }
}

/** The line break of the header's end, looking past quoted names. */
function lineBreakOf(text: string): '\n' | '\r\n' | '\r' {
  const header = /^(?:"(?:[^"]|"")*"|[^"\r\n])*(\r\n|\n|\r)/.exec(text.slice(0, largestPiece));
  const found = header?.[1];
  return found === '\r\n' || found === '\r' ? found : '\n';
}

function pieceFrom(text: string, start: number, size: number, newline: string): string {
  if (start + size >= text.length) return text.slice(start);
  const end = text.lastIndexOf(newline, start + size);
  return end < start ? text.slice(start) : text.slice(start, end + newline.length);
}

interface Piece {
  records: string[][];
  /** Length of the text the records take up. */
  length: number;
  broken: { closed: boolean } | null;
}

function parsePiece(piece: string, newline: '\n' | '\r\n' | '\r', more: boolean): Piece {
  const parser = new Papa.Parser({ delimiter: ',', newline }) as unknown as PieceParser;
  const { data, errors, meta } = parser.parse(piece, 0, more);
  const error = errors[0];
  if (error === undefined || (more && error.row >= data.length)) {
    return { records: data, length: more ? meta.cursor : piece.length, broken: null };
  }
  const records = data.slice(0, error.row);
  return {
    records,
    length: lengthOf(records, piece, newline),
    broken: { closed: error.code !== 'MissingQuotes' }
  };
}

/** Papa's parser as it is: its declared type lacks the arguments and the result. */
interface PieceParser {
  parse(
    input: string,
    baseIndex: number,
    ignoreLastRow: boolean
  ): { data: string[][]; errors: { code: string; row: number }[]; meta: { cursor: number } };
}

/** Where the first `records` of a piece end: at the line break after as many breaks as they hold. */
function lengthOf(records: readonly string[][], piece: string, newline: string): number {
  const breaks = records.reduce((sum, cells) => sum + 1 + breaksIn(cells, newline), 0);
  let end = 0;
  for (let n = 0; n < breaks; n++) end = afterLine(piece, end, newline);
  return end;
}

function afterLine(text: string, from: number, newline: string): number {
  const end = text.indexOf(newline, from);
  return end === -1 ? text.length : end + newline.length;
}

function breaksIn(cells: readonly string[], newline: string): number {
  return cells.reduce((sum, cell) => sum + cell.split(newline).length - 1, 0);
}

/** Line breaks within the cells, as a text editor counts them. */
function lineBreaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) count += cell.split(/\r\n|\n|\r/).length - 1;
  }
  return count;
}
