import { isDate, isPeriod } from '../../../package/period.ts';
import type { ColumnSpec } from '../../../package/column.ts';
import type { ForeignCell } from '../../model.ts';
import { cellText } from '../../understand/cell-text.ts';
import { valueOf } from '../../understand/figure.ts';
import { headerUnit } from '../../understand/header-unit.ts';
import { readPeriod, yearEndAsYear } from '../../understand/period-text.ts';
import { readNumber, type DecimalSign } from '../../understand/read-number.ts';
import type { CellValue } from '../table-of-rows.ts';
import { readYesNo, valueOfWord } from './value-words.ts';

/** Words that say an end is open. */
const open = /^(unbefristet|offen|laufend|bis auf weiteres|unbegrenzt)$/i;

/** A cell as a column of the package takes it; null for empty, undefined where it cannot be read. */
export function convertCell(
  cell: ForeignCell,
  column: string,
  spec: ColumnSpec,
  decimal: DecimalSign
): CellValue | undefined {
  const text = cellText(cell);
  if (text === '') return null;
  switch (spec.type) {
    case 'number':
    case 'integer':
      return numberOf(cell, column, decimal, spec.type === 'integer');
    case 'boolean':
      return readYesNo(text) ?? undefined;
    case 'date':
      return dateOf(text);
    case 'period':
      return periodOf(text);
    case 'list':
      return listOf(text, column);
    case 'text':
      return column === 'unit' ? unitOf(text) : valueOfWord(column, text);
  }
}

function numberOf(
  cell: ForeignCell,
  column: string,
  decimal: DecimalSign,
  whole: boolean
): number | null | undefined {
  const word = valueOfWord(column, cellText(cell));
  if (typeof word === 'number') return word;
  const figure = readNumber(cell, decimal);
  if (figure === null) return undefined;
  const value = valueOf(figure);
  if (value === null) return null;
  return whole && !Number.isInteger(value) ? undefined : value;
}

function unitOf(text: string): string {
  const word = String(valueOfWord('unit', text));
  return word === text ? (headerUnit(text) ?? text) : word;
}

function dateOf(text: string): string | null | undefined {
  if (open.test(text)) return null;
  const period = readPeriod(text);
  return period !== null && isDate(period) ? period : undefined;
}

function periodOf(text: string): string | undefined {
  const period = readPeriod(text);
  return period !== null && isPeriod(period) ? yearEndAsYear(period) : undefined;
}

function listOf(text: string, column: string): string {
  const items = text.split(/\s*[;,\n]\s*/).filter((item) => item !== '');
  return items.map((item) => valueOfWord(column, item)).join(';');
}
