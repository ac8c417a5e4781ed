import type { Locale } from '../../core/locale.ts';
import { numberText } from '../../messages/number-text.ts';
import type { Paragraph, TableCell } from './report-document.ts';

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
