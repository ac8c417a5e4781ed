import type { CsvValue } from '../csv.ts';
import { decimalsOf, isNumeric, type ColumnKind } from '../table/column-kind.ts';
import type { WorkbookCell } from './workbook.ts';

/** How a spreadsheet shows numbers of a kind; the number in the cell is not rounded. */
export function numberFormat(kind: ColumnKind): string {
  const decimals = decimalsOf(kind);
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  return kind === 'share' ? `0${fraction}%` : `#,##0${fraction}`;
}

/** A cell of a table; a day is written as a day. */
export function workbookCell(value: CsvValue, kind: ColumnKind): WorkbookCell {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return { type: Boolean, value };
  if (typeof value === 'number')
    return { type: Number, value, format: isNumeric(kind) ? numberFormat(kind) : '0' };
  const day = kind === 'date' ? serialDay(value) : null;
  return day === null ? { type: String, value } : { type: Number, value: day, format: 'dd.mm.yyyy' };
}

/**
 * A day written year-month-day as spreadsheets count days: 1 is the first of January 1900 (and 60 a day that never
 * was); null for any other text and for days before March 1900.
 */
export function serialDay(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (!year || !month || !day) return null;
  // The year is taken to begin in March, so that a leap day ends it (H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil).
  const months = (Number(month) + 9) % 12;
  const years = Number(year) - Math.floor(months / 10);
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const serial = 365 * years + leaps + Math.floor((months * 306 + 5) / 10) + Number(day) - 1 - 693_899;
  return serial > 60 ? serial : null;
}

/** A cell of a head. */
export const headCell = (value: string): WorkbookCell => ({
  type: String,
  value,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'bottom',
  bottomBorderStyle: 'thin'
});
