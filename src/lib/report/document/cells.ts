import type { ValueKind } from '../../core/cell.ts';
import type { Locale } from '../../core/locale.ts';
import { figureText, numberText, shareText } from '../../messages/number-text.ts';
import { markText } from '../../messages/stress-text.ts';
import type { Paragraph, TableCell, TableColumn } from './report-document.ts';

export const textCell = (text: string): TableCell => ({ kind: 'text', text });
export const signCell = (text: string): TableCell => ({ kind: 'sign', text });

export const numberCell = (value: number, decimals: number, locale: Locale): TableCell => ({
  kind: 'number',
  text: numberText(value, decimals, locale),
  value
});

export const paragraph = (text: string, tone: Paragraph['tone'] = 'text'): Paragraph => ({
  kind: 'paragraph',
  text,
  tone
});

/** A share 0–1 as percent. */
export const shareCell = (share: number, locale: Locale, decimals = 0): TableCell => ({
  kind: 'number',
  text: shareText(share, locale, decimals),
  value: share
});

/** A figure with its unit. */
export const figureCell = (value: number, unit: string, locale: Locale): TableCell => ({
  kind: 'number',
  text: figureText(value, unit, locale),
  value
});

/** A count; zero as its sign. */
export const countCell = (count: number, locale: Locale): TableCell =>
  count === 0 ? { kind: 'number', text: '–', value: 0 } : numberCell(count, 0, locale);

/** The sign of what a cell is in place of a value. */
export const markCell = (kind: Exclude<ValueKind, 'value'>, locale: Locale): TableCell =>
  signCell(kind === 'not_applicable' ? 'x' : markText(kind, locale));

/** A figure that may not be known. */
export const orMissing = <Value>(
  value: Value | null,
  cellOf: (value: Value) => TableCell,
  locale: Locale
): TableCell => (value === null ? markCell('missing', locale) : cellOf(value));

/** A column of words, and one of numbers. */
export const words = (label: string): TableColumn => ({ label, align: 'start' });
export const numbers = (label: string): TableColumn => ({ label, align: 'end' });
