import type { Cell, Sheet } from './sheet.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A sheet as XML; `stringIndex` gives the place of a text among the shared strings. */
export function sheetXml({ rows, merges = [] }: Sheet, stringIndex: (text: string) => number): string {
  const body = rows.map((cells, row) => {
    const written = cells.map((cell, column) =>
      cellXml(cell, `${columnName(column)}${row + 1}`, stringIndex)
    );
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const mergeXml = merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`;
  return `<worksheet xmlns="${main}"><sheetData>${body.join('')}</sheetData>${mergeXml}</worksheet>`;
}

/** `A`, `B` … `Z`, `AA` … for columns from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function cellXml(cell: Cell, reference: string, stringIndex: (text: string) => number): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') return `<c r="${reference}" t="s"><v>${stringIndex(cell)}</v></c>`;
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if ('formula' in cell) return `<c r="${reference}"><f>${escapeXml(cell.formula)}</f></c>`;
  return `<c r="${reference}" s="1"><v>${serialDay(cell.date)}</v></c>`;
}

/** Days since 30 December 1899, as spreadsheets count. */
function serialDay(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** Text safe inside XML. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
