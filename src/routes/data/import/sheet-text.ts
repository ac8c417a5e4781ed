import type { TableReview } from '$lib/import/review/review-table';
import * as m from '$lib/messages/compiled/messages.js';

/** The sheets a table is read from; empty for the only table of a file. */
export function sheetText({ file, sheets }: Pick<TableReview, 'file' | 'sheets'>): string {
  const [first = ''] = sheets;
  if (sheets.length > 1) return m.imp_sheets_more({ first, count: sheets.length - 1 });
  return first === file ? '' : first;
}
