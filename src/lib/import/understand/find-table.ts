import type { ForeignCell, Sheet } from '../model.ts';
import { cellText, filledCount, isBlank } from './cell-text.ts';
import type { Confidence } from './confidence.ts';
import { expandMerges } from './expand-merges.ts';
import { findHeaderBlock, type HeaderBlock } from './header-block.ts';
import { joinHeader } from './join-header.ts';

/** A row of a sheet, counted from 0, as text. */
export interface SheetNote {
  row: number;
  text: string;
}

/** A column of a sheet, counted from 0, with its header over all header rows. */
export interface FoundColumn {
  index: number;
  header: string;
}

/** Where the table of a sheet is; rows and columns count from 0. */
export interface FoundTable {
  titles: readonly SheetNote[];
  headerRows: readonly number[];
  columns: readonly FoundColumn[];
  /** Rows with data, totals among them. */
  rows: readonly number[];
  /** Rows within the data that hold one label only. */
  headings: readonly SheetNote[];
  /** Footnotes and sources below. */
  notes: readonly SheetNote[];
  confidence: Confidence;
}

const rowsLookedAt = 80;
const noteWords =
  /^(#|quellen?|datenquelle|anmerkung(en)?|hinweise?|erläuterung(en)?|zeichenerklärung|legende|fußnoten?|©|source|notes?|\(?[¹²³*]+\)?|\d\)|\.\.\.)([:\s]|$)/i;

/**
 * Finds the table of a sheet; null for a sheet without any. `headerRows`, counted from 0, say where the header is
 * where someone knows.
 */
export function findTable(sheet: Sheet, headerRows?: readonly number[]): FoundTable | null {
  const grid = expandMerges(sheet, rowsLookedAt);
  const found = findHeaderBlock(grid);
  const block = headerRows === undefined ? found : givenBlock(headerRows, found);
  const notes = notesBelow(sheet, block);
  const end = notes[0]?.row ?? sheet.rows.length;
  const filled = filledRows(sheet, block.bodyStart, end);
  const headings = filled.filter((row) => isHeading(sheet.rows[row] ?? [], block.width));
  const rows = headings.length === 0 ? filled : filled.filter((row) => !headings.includes(row));
  const columns = columnsOf(sheet, grid, block, rows);
  if (columns.length === 0) return null;
  return {
    titles: titlesAbove(sheet, block),
    headerRows: block.rows,
    columns,
    rows,
    headings: headings.map((row) => noteOf(sheet, row)),
    notes,
    confidence: confidenceOf(block)
  };
}

function givenBlock(rows: readonly number[], { width }: HeaderBlock): HeaderBlock {
  return { rows, bodyStart: Math.max(-1, ...rows) + 1, width };
}

function confidenceOf({ rows }: HeaderBlock): Confidence {
  if (rows.length === 0) return 'check';
  return rows.length === 1 ? 'certain' : 'likely';
}

function noteOf({ rows }: Sheet, row: number): SheetNote {
  const texts = (rows[row] ?? []).map(cellText).filter((text) => text !== '');
  return { row, text: [...new Set(texts)].join(' ') };
}

function titlesAbove(sheet: Sheet, { rows, bodyStart }: HeaderBlock): SheetNote[] {
  return filledRows(sheet, 0, rows[0] ?? bodyStart).map((row) => noteOf(sheet, row));
}

function filledRows({ rows }: Sheet, from: number, to: number): number[] {
  const found: number[] = [];
  for (let row = from; row < to; row++) if (filledCount(rows[row] ?? []) > 0) found.push(row);
  return found;
}

/** Rows at the end with a single text, or that begin as footnotes do. */
function notesBelow(sheet: Sheet, { bodyStart, width }: HeaderBlock): SheetNote[] {
  const notes: SheetNote[] = [];
  for (let row = sheet.rows.length - 1; row >= bodyStart; row--) {
    const cells = sheet.rows[row] ?? [];
    if (filledCount(cells) === 0) continue;
    if (!isNote(cells, width)) break;
    notes.unshift(noteOf(sheet, row));
  }
  return notes;
}

function isNote(cells: readonly ForeignCell[], width: number): boolean {
  const first = cellText(cells.find((cell) => !isBlank(cell)));
  if (noteWords.test(first) && filledCount(cells) < Math.max(2, 0.6 * width)) return true;
  return filledCount(cells) === 1 && width > 1 && (width > 2 || first.length > 30);
}

function isHeading(cells: readonly ForeignCell[], width: number): boolean {
  return width > 2 && filledCount(cells) === 1 && typeof cells.find((cell) => !isBlank(cell)) === 'string';
}

function columnsOf(
  sheet: Sheet,
  grid: readonly (readonly ForeignCell[])[],
  { rows: headerRows }: HeaderBlock,
  rows: readonly number[]
): FoundColumn[] {
  const width = Math.max(
    0,
    ...[...headerRows, ...rows.slice(0, rowsLookedAt)].map((row) => sheet.rows[row]?.length ?? 0)
  );
  const headers = headerRows.map((row, index) =>
    headerCells(grid[row] ?? [], width, index < headerRows.length - 1)
  );
  const taken = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const header = joinHeader(headers.map((cells) => cells[index] ?? ''));
    if (header === '' && rows.every((row) => isBlank(sheet.rows[row]?.[index]))) return [];
    return [{ index, header: unlike(header === '' ? `[${columnLetter(index)}]` : header, taken) }];
  });
}

/** A group header reaches to the next one where the file knows no merged cells. */
function headerCells(row: readonly ForeignCell[], width: number, isGroup: boolean): string[] {
  const texts = Array.from({ length: width }, (_, index) => cellText(row[index]));
  if (!isGroup) return texts;
  let last = '';
  return texts.map((text) => (last = text === '' ? last : text));
}

function unlike(header: string, taken: Map<string, number>): string {
  const count = (taken.get(header) ?? 0) + 1;
  taken.set(header, count);
  return count === 1 ? header : `${header} (${count})`;
}

/** The letter spreadsheets give a column, counted from 0: A, B, … Z, AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
