import Papa from 'papaparse';
import type { CellRange, Decoded, ForeignCell, Sheet } from '../../src/lib/import/model.ts';

/** A sheet from rows, or from the text of a file with semicolons. */
export function sheetOf(content: string | ForeignCell[][], name = 'Blatt', merges: CellRange[] = []): Sheet {
  const rows =
    typeof content === 'string' ? Papa.parse<string[]>(content.trim(), { delimiter: ';' }).data : content;
  return { name, rows, merges, hidden: { sheet: false, rows: [], columns: [] } };
}

/** A decoded file of sheets. */
export function fileOf(file: string, ...sheets: Sheet[]): Decoded & { kind: 'table' } {
  return { kind: 'table', file, sheets, decisions: [] };
}
