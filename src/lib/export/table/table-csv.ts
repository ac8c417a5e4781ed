import { formulaStart, type CsvValue } from '../csv.ts';
import type { ExportTable } from './export-table.ts';

/** `german` is what a German spreadsheet opens by a double click; `international` what programs read. */
export type CsvDialect = 'german' | 'international';

/** Before a line of notes below the table. */
export const noteSign = '# ';

const byteOrderMark = '\uFEFF';
const delimiters = { german: ';', international: ',' } as const;

/**
 * The table as CSV. International: comma, dot, ids as head, as the files of the command line. German: semicolon,
 * decimal comma, words as head, a byte order mark. In both, texts that a spreadsheet would run are made harmless by an
 * apostrophe, numbers are written so that the same number is read again, and the notes stand below the table.
 */
export function tableCsv(table: ExportTable, dialect: CsvDialect): string {
  const head = table.columns.map(({ id, label }) => (dialect === 'german' ? label : id));
  const lines = [head, ...table.rows].map((row) =>
    row.map((cell) => cellText(cell, dialect)).join(delimiters[dialect])
  );
  const notes = noteLines(table).map((line) => noteSign + unsplit(line, dialect));
  return `${dialect === 'german' ? byteOrderMark : ''}${[...lines, ...notes].join('\n')}\n`;
}

function noteLines({ title, notes }: ExportTable): string[] {
  const lines = [title, ...notes.map(({ label, text }) => `${label}: ${text}`)];
  return lines.map((line) => line.replace(/\s+/g, ' ').replaceAll('"', "'"));
}

/** A note without the delimiter, so that it is one cell where a reader takes it for none, and needs no quotes. */
function unsplit(line: string, dialect: CsvDialect): string {
  if (dialect === 'german') return line.replaceAll(';', ',');
  const word = (text: string) =>
    text.includes('://')
      ? text.replaceAll(',', '%2C')
      : text.replace(/(\d),(?=\d)/g, '$1.').replaceAll(',', ';');
  return line.split(' ').map(word).join(' ');
}

function cellText(cell: CsvValue, dialect: CsvDialect): string {
  if (typeof cell === 'string') return quoted(harmless(cell));
  if (typeof cell === 'number' && dialect === 'german') return String(cell).replace('.', ',');
  return cell === null ? '' : String(cell);
}

/** A text that already begins with such an apostrophe gets one more, so that each can be taken back. */
const harmless = (text: string) => (formulaStart.test(text.replace(/^'+/, '')) ? `'${text}` : text);

/** What begins like a note is quoted, and whatever a delimiter of either dialect would tear apart. */
const quoted = (text: string) =>
  /[",;\r\n]|^#|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
