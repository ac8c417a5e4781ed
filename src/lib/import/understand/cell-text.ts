import type { ForeignCell } from '../model.ts';

/** Blanks of every kind: NBSP, narrow NBSP, thin spaces, line breaks, byte order marks. */
const blanks = /[\s\u00a0\u202f\u2007-\u200b\ufeff]+/g;

/** A cell as text with single blanks, trimmed; empty for an empty cell. `&nbsp;` of web exports counts as a blank. */
export function cellText(cell: ForeignCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  return cell.replaceAll('&nbsp;', ' ').replace(blanks, ' ').trim();
}

/** Whether a cell shows nothing. */
export function isBlank(cell: ForeignCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cellText(cell) === '');
}

/** Number of cells that show something. */
export function filledCount(cells: readonly ForeignCell[]): number {
  return cells.reduce<number>((count, cell) => count + (isBlank(cell) ? 0 : 1), 0);
}
