import type { Locale } from '../../core/locale.ts';

/** A number as a sheet holds it: what is computed with, and the format that shows it as it is printed. */
export interface SheetNumber {
  value: number;
  format: string;
}

const signs: Readonly<Record<Locale, { decimal: string; group: string }>> = {
  de: { decimal: ',', group: '.' },
  en: { decimal: '.', group: ',' }
};

/**
 * The format that shows a number with the decimals, groups, sign and unit of its printed text; null where the text
 * holds more than one number, so that no format can show it.
 */
export function sheetNumber(text: string, value: number, locale: Locale): SheetNumber | null {
  const { decimal, group } = signs[locale];
  const printed = new RegExp(
    `^([^\\d]*?)([+\\-−]?)(\\d[\\d\\${group}]*)(?:\\${decimal}(\\d+))?([^\\d]*)$`
  ).exec(text);
  if (!printed) return null;
  const [, before = '', sign = '', whole = '', decimals = '', after = ''] = printed;
  const digits =
    (whole.includes(group) ? '#,##0' : '0') + (decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`);
  const shown = Number(`${whole.replaceAll(group, '')}.${decimals}`);
  const unit = isShareOf(value, shown, after) ? percent(after) : literal(after);
  const positive = literal(before) + digits + unit;
  return { value, format: sign === '+' ? `+${positive};-${positive};${positive}` : positive };
}

/** Whether 21 % stands for 0.21; where the number is 21 itself, its percent sign is a unit like any other. */
const isShareOf = (value: number, shown: number, after: string) =>
  after.includes('%') && Math.abs(Math.abs(value) * 100 - shown) < Math.abs(Math.abs(value) - shown);

const percent = (after: string) => after.split('%').map(literal).join('%');

const literal = (text: string) => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);
