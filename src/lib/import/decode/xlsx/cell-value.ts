import type { ForeignCell } from '../../model.ts';
import { unescapeText } from './escaped-text.ts';
import type { NumberDisplay } from './number-format.ts';
import { duration, serialDate } from './serial-date.ts';
import type { Workbook } from './workbook-parts.ts';

/** A cell as it stands in the sheet's XML. */
export interface RawCell {
  /** Column from 0. */
  column: number;
  type: string;
  style: number;
  value: string | null;
  inline: string;
  formula: string | null;
}

/**
 * What a cell shows: text stays text even where it looks like a number, dates become ISO text, numbers filled up with
 * zeros by their format keep them, errors their sign (`#N/A`).
 */
export function cellValue(cell: RawCell, workbook: Workbook): ForeignCell {
  const { type, value } = cell;
  if (type === 'inlineStr') return unescapeText(cell.inline);
  if (value === null) return null;
  if (type === 's') return workbook.texts[Number(value)] ?? null;
  if (type === 'b') return value === '1' || value === 'true';
  if (type === 'str' || type === 'e' || type === 'd') return unescapeText(value);
  return shownNumber(value, workbook.displays[cell.style] ?? { kind: 'number' }, workbook.since1904);
}

function shownNumber(value: string, display: NumberDisplay, since1904: boolean): ForeignCell {
  if (value.trim() === '') return null;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  switch (display.kind) {
    case 'number':
      return number;
    case 'date':
      return serialDate(number, since1904) ?? number;
    case 'duration':
      return duration(number);
    case 'zeros':
      return Number.isInteger(number) && number >= 0 ? String(number).padStart(display.width, '0') : number;
  }
}
