import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/universal';
import type { Cell, Sheet } from 'write-excel-file/universal';

export type WorkbookCell = Cell;

/** A sheet: its head is as many rows as stay in view, as are the columns on its left. */
export interface WorkbookSheet {
  name: string;
  rows: WorkbookCell[][];
  /** In characters. */
  widths: readonly number[];
  headRows?: number;
  headColumns?: number;
}

/** The day all members of the archive bear, so that the same workbook gives the same bytes. */
const day = '1980-01-01T00:00:00';

/**
 * Writes a workbook (XLSX). A text is always written as a text, so that none is run as a formula. Names of sheets are
 * cut to what Excel takes. Throws TypeError for a cell that is no text, number, day or truth value.
 */
export async function workbookBytes(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const blob = await writeXlsxFile(sheets.map(written), { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  const members = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const sorted = Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 6, mtime: day });
}

function written({ name, rows, widths, headRows = 1, headColumns = 0 }: WorkbookSheet): Sheet<Blob> {
  return {
    sheet: sheetName(name),
    data: rows,
    columns: widths.map((width) => ({ width })),
    ...(headRows > 0 ? { stickyRowsCount: headRows } : {}),
    ...(headColumns > 0 ? { stickyColumnsCount: headColumns } : {})
  };
}

/** Excel takes 31 characters, and not these. */
export const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim();
