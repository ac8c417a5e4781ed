import type { Question } from '$lib/import/recipe/question';
import { fitsPattern } from '$lib/import/recipe/year-pattern';
import type { ImportReview } from '$lib/import/review/review-import';
import type { TableReview } from '$lib/import/review/review-table';
import * as m from '$lib/messages/compiled/messages.js';

const mostRows = 6;

/** Where a question arose: file, sheet, rows, column. */
export function questionPlace({ file, sheet, rows, column, values }: Question): string {
  const parts = [file];
  if (typeof values.sheets === 'number') parts.push(m.imp_q_sheets({ count: values.sheets }));
  else if (sheet !== '' && sheet !== file) parts.push(m.imp_q_sheet({ sheet }));
  const shown = rows.slice(0, mostRows).join(', ') + (rows.length > mostRows ? ' …' : '');
  if (shown !== '') parts.push(m.imp_q_rows({ rows: shown }));
  if (column !== null) parts.push(m.imp_q_column({ column }));
  return parts.join(' · ');
}

/** The table of the recipe a question is about; undefined where its sheet is not read. */
export function tableOf(
  { file, sheet }: Pick<Question, 'file' | 'sheet'>,
  { tables }: ImportReview
): TableReview | undefined {
  return (
    tables.find((table) => table.file === file && table.sheets.includes(sheet)) ??
    tables.find(({ table }) => fitsPattern(table.file, file) && fitsPattern(table.sheet, sheet))
  );
}
