import type { Locale } from '../core/locale.ts';
import type { IndicatorSummary, MarkedAreas } from '../core/shown-summary.ts';
import * as m from './compiled/messages.js';
import { figureText, numberText } from './number-text.ts';
import { peopleText } from './summary-text.ts';

interface Named {
  name: string;
  unit: string;
}

/** The finding of one indicator: in how many areas it lies beyond the limit of the class that means most stress. */
export function indicatorHeadline(summary: IndicatorSummary, { name, unit }: Named, locale: Locale): string {
  if (summary.kind !== 'marked') {
    const nothing = summary.kind === 'none' ? m.headline_indicator_none : m.headline_indicator_even;
    return nothing({ name }, { locale });
  }
  const { count, known, isLow } = summary;
  const limit = figureText(summary.limit, unit, locale);
  const sentence = isLow ? m.headline_indicator_low : m.headline_indicator;
  return sentence({ count, text: numberText(known, 0, locale), name, limit }, { locale });
}

/** Who lives there, and what the class is. */
export function indicatorSubline(summary: IndicatorSummary, locale: Locale): string {
  if (summary.kind !== 'marked') return '';
  const scope = summary.isLow ? m.subline_indicator_low : m.subline_indicator;
  const classes = numberText(summary.classCount, 0, locale);
  return joined(peopleText(summary, locale), scope({ classes, ...countsOf(summary, locale) }, { locale }));
}

/** The finding of the change: in how many areas stress is rising. */
export function risingHeadline(summary: MarkedAreas | null, locale: Locale): string {
  if (!summary) return m.headline_rising_unknown({}, { locale });
  if (summary.count === 0) return m.headline_rising_none({}, { locale });
  return m.headline_rising({ count: summary.count, text: numberText(summary.known, 0, locale) }, { locale });
}

/** Who lives there, and in how many areas the change is known. */
export function risingSubline(summary: MarkedAreas | null, locale: Locale): string {
  if (!summary) return '';
  const people = summary.count === 0 ? '' : peopleText(summary, locale);
  return joined(people, m.subline_trend(countsOf(summary, locale), { locale }));
}

const countsOf = ({ known, areaCount }: MarkedAreas, locale: Locale) => ({
  known: numberText(known, 0, locale),
  areas: numberText(areaCount, 0, locale)
});

const joined = (...texts: readonly string[]) => texts.filter(Boolean).join(' ');
