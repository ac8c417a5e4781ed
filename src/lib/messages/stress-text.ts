import type { AreaMark } from '../core/area-style.ts';
import type { Locale } from '../core/locale.ts';
import type { TrendClass, UnclassifiableReason } from '../core/stress-types.ts';
import * as m from './compiled/messages.js';
import { numberText, periodText } from './number-text.ts';

interface Naming {
  period: string;
  locale: Locale;
  indicatorName: (indicatorId: string) => string;
}

const four = [m.class_low, m.class_medium, m.class_high, m.class_very_high];

/** Word for a class counted from 1 = least stress. */
export function classText(position: number, count: number, locale: Locale): string {
  const named = count === 4 ? four[position - 1] : undefined;
  return named ? named({}, { locale }) : m.class_of({ position, count }, { locale });
}

/** The words for all classes, least stress first. */
export const classTexts = (count: number, locale: Locale): string[] =>
  Array.from({ length: count }, (_, i) => classText(i + 1, count, locale));

const trends = { improving: m.trend_improving, stable: m.trend_stable, worsening: m.trend_worsening };
export const trendText = (trend: TrendClass, locale: Locale): string => trends[trend]({}, { locale });

const adverbs = {
  improving: m.trend_improving_adverb,
  stable: m.trend_stable_adverb,
  worsening: m.trend_worsening_adverb
};
export const trendAdverb = (trend: TrendClass, locale: Locale): string => adverbs[trend]({}, { locale });

/** Sign of a trend on maps; stable has none. */
export const trendSign: Record<TrendClass, string> = { improving: '▽', stable: '', worsening: '▲' };

const marks = {
  suppressed: m.mark_suppressed,
  missing: m.mark_missing,
  not_applicable: m.mark_not_applicable,
  unclassified: m.mark_unclassified
};
export const markText = (mark: AreaMark, locale: Locale): string => marks[mark]({}, { locale });

const kinds = {
  suppressed: m.reason_suppressed,
  missing: m.reason_missing,
  not_applicable: m.reason_not_applicable
};

/** Why an area is not classified, as a sentence. */
export function reasonText(reason: UnclassifiableReason, { period, locale, indicatorName }: Naming): string {
  switch (reason.kind) {
    case 'excluded':
      return m.reason_excluded(
        { reason: reason.reason === 'outlier' ? m.reason_outlier({}, { locale }) : reason.reason },
        { locale }
      );
    case 'population_unknown':
      return m.reason_population_unknown({}, { locale });
    case 'population_below_minimum':
      return m.reason_population(
        {
          residents: numberText(reason.residents, 0, locale),
          minimum: numberText(reason.minimum, 0, locale)
        },
        { locale }
      );
    case 'indicator':
      return kinds[reason.valueKind](
        { indicator: indicatorName(reason.indicatorId), period: periodText(period, locale) },
        { locale }
      );
  }
}

/** A limit as it is read: without needless decimals, with a true minus. */
export function limitText(limit: number, locale: Locale): string {
  const decimals = [0, 1, 2].find((count) => Math.abs(limit - Number(limit.toFixed(count))) < 1e-9) ?? 3;
  return numberText(limit, decimals, locale);
}

export const limitsText = (limits: readonly number[], locale: Locale): string =>
  limits.map((limit) => limitText(limit, locale)).join(' / ');

/** The range of a class among ascending limits: "unter −1", "−1 bis 1", "über 1,5". */
export function rangeText(position: number, limits: readonly number[], locale: Locale): string {
  const lower = limits[position - 2];
  const upper = limits[position - 1];
  const word = (limit: number) => limitText(limit, locale);
  if (lower === undefined && upper === undefined) return '';
  if (lower === undefined) return m.legend_below({ limit: word(upper ?? 0) }, { locale });
  if (upper === undefined) return m.legend_above({ limit: word(lower) }, { locale });
  return m.legend_between({ lower: word(lower), upper: word(upper) }, { locale });
}
