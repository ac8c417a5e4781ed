import type { Locale } from '../../core/locale.ts';
import { numberText, shareText } from '../../messages/number-text.ts';
import { markText } from '../../messages/stress-text.ts';
import type { ChartFigure } from './chart-figure.ts';

/** How figures of one column are written. `index` is a scale on which zero is not "nothing". */
export type FigureUnit = 'count' | 'share' | 'percentile' | 'ratio' | 'index' | 'decimal';

const written: Record<FigureUnit, (value: number, locale: Locale) => string> = {
  count: (value, locale) => numberText(value, 0, locale),
  share: (value, locale) => shareText(value, locale),
  percentile: (value, locale) => numberText(value * 100, 0, locale),
  ratio: (value, locale) => numberText(value, 2, locale),
  index: (value, locale) => numberText(value, 2, locale),
  decimal: (value, locale) => numberText(value, 1, locale)
};

/** A figure as a table shows it: zero as "–", what is no value as its word. */
export function figureText(figure: ChartFigure, unit: FigureUnit, locale: Locale): string {
  if (figure.kind !== 'value') return markText(figure.kind, locale);
  if (figure.value === 0 && (unit === 'count' || unit === 'share')) return '–';
  return written[unit](figure.value, locale);
}

/** A figure within a sentence, where zero is said as a number. */
export const spokenFigure = (figure: ChartFigure, unit: FigureUnit, locale: Locale): string =>
  figure.kind === 'value' ? written[unit](figure.value, locale) : markText(figure.kind, locale);
