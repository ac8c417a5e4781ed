import type { ForeignCell } from '../model.ts';

/** Blanks of every kind: NBSP, narrow NBSP, thin spaces, line breaks, byte order marks. */
const blanks = /[\s\u00a0\u202f\u2007-\u200b\ufeff]+/g;

/** A cell as text with single blanks, trimmed; empty for an empty cell. `&nbsp;` of web exports counts as a blank. */
export function cellText(cell: ForeignCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  return isPlain(cell) ? cell : cell.replaceAll('&nbsp;', ' ').replace(blanks, ' ').trim();
}

/** Whether a text needs no cleaning, as nearly all cells do; a loop, since this runs for every cell several times. */
function isPlain(text: string): boolean {
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 && before === 32) return false;
    if (code < 32 || code === 38 || code === 0xa0 || code >= 0x1680) return false;
    before = code;
  }
  return before !== 32 || text === '';
}

/** Whether a cell shows nothing. */
export function isBlank(cell: ForeignCell | undefined): boolean {
  return (
    cell === null ||
    cell === undefined ||
    (typeof cell === 'string' && (cell === '' || cellText(cell) === ''))
  );
}

/** Number of cells that show something. */
export function filledCount(cells: readonly ForeignCell[]): number {
  return cells.reduce<number>((count, cell) => count + (isBlank(cell) ? 0 : 1), 0);
}
