/** Longest quoted cell; a quote that is still open after that is taken as a plain sign. */
const longestQuoted = 2 ** 20;

/** How a file separates its cells and lines. */
export interface Dialect {
  delimiter: string;
  newline: '\n' | '\r';
}

/** What ends the lines: a line feed, with or without a carriage return before it, or that alone. */
export function newlineOf(text: string): Dialect['newline'] {
  return text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
}

/** Told of the records in order. */
export interface RecordListener {
  record(cells: string[]): void;
  /** A quote without end, in the record that comes next. */
  openQuote(): void;
}

/**
 * Splits delimited text into records, as a spreadsheet does: quotes at the beginning of a cell, doubled within; text
 * after a closing quote joins the cell. A quote that never ends, or ends lines later within a word, is a plain sign,
 * so that one stray quote cannot swallow rows. Returns the length taken up; unless `last`, the record at the end of
 * the piece may be left for the next one.
 */
export function scanRecords(
  text: string,
  { delimiter, newline }: Dialect,
  last: boolean,
  listener: RecordListener
): number {
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf(newline, start);
    if (end === -1 && !last) return start;
    if (end === -1) end = text.length;
    const line = lineOf(text, start, end);
    if (!line.includes('"')) {
      listener.record(cellsOf(line, delimiter));
    } else {
      const record = quotedRecord(text, start, { delimiter, newline }, last);
      if (record === null) return start;
      if (record.open) listener.openQuote();
      listener.record(record.cells);
      end = record.end;
    }
    start = end + 1;
  }
  return text.length;
}

function lineOf(text: string, start: number, end: number): string {
  const stop = end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
  return text.slice(start, stop);
}

function cellsOf(line: string, delimiter: string): string[] {
  return line === '' ? [] : line.split(delimiter);
}

interface QuotedRecord {
  cells: string[];
  /** Index of the line break after the record, or the text's length. */
  end: number;
  open: boolean;
}

/** One record with quotes in it; null where the piece ends within it and more text follows. */
function quotedRecord(text: string, start: number, dialect: Dialect, last: boolean): QuotedRecord | null {
  const cells: string[] = [];
  let open = false;
  for (let at = start; ;) {
    const cell = readCell(text, at, dialect, last);
    if (cell === null) return null;
    cells.push(cell.content);
    open ||= cell.open;
    if (text[cell.end] !== dialect.delimiter) return { cells, end: cell.end, open };
    at = cell.end + 1;
  }
}

/** One cell and the index of the sign that ends it; null where the piece ends within it and more text follows. */
function readCell(text: string, at: number, dialect: Dialect, last: boolean) {
  const quoted = quotedCell(text, at);
  if (quoted === 'unfinished' && !last && text.length - at < longestQuoted) return null;
  const open = quoted === 'unfinished' || (quoted !== 'none' && isStray(text, at, quoted, dialect));
  const closed = open || typeof quoted === 'string' ? { content: '', end: at } : quoted;
  const end = cellEnd(text, closed.end, dialect);
  if (end === text.length && !last) return null;
  const inside = text[end] === dialect.delimiter;
  const tail = inside ? text.slice(closed.end, end) : lineOf(text, closed.end, end);
  return { content: closed.content + tail, end, open };
}

interface QuotedCell {
  content: string;
  /** Index after the closing quote. */
  end: number;
}

function quotedCell(text: string, start: number): QuotedCell | 'unfinished' | 'none' {
  if (text[start] !== '"') return 'none';
  let content = '';
  for (let from = start + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote === -1 || quote - start > longestQuoted) return 'unfinished';
    content += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { content, end: quote + 1 };
    content += '"';
    from = quote + 2;
  }
}

/** Whether a quoted cell runs over lines and then ends within a word: a stray quote opened it. */
function isStray(text: string, start: number, cell: QuotedCell, { delimiter, newline }: Dialect): boolean {
  const next = text[cell.end];
  if (next === undefined || next === delimiter || next === newline || next === '\r') return false;
  return text.slice(start, cell.end).includes(newline);
}

/** Bounded by the line, however far the next delimiter is. */
function cellEnd(text: string, from: number, { delimiter, newline }: Dialect): number {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== newline) end++;
  return end;
}
