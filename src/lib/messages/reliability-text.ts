import { classesWithin, isUncertain, type AreaReliability } from '../core/reliability/reliability.ts';
import type { ReliabilityProblem } from '../core/reliability/reliability.ts';
import type { ReliabilitySummary, Shift } from '../core/reliability/reliability-summary.ts';
import type { Smoothing } from '../core/reliability/smoothing.ts';
import type { Interval } from '../core/transitions/wilson-interval.ts';
import type { Locale } from '../core/locale.ts';
import * as m from './compiled/messages.js';
import { figureText, numberText } from './number-text.ts';

const smoothingNames = {
  none: m.reliability_smoothing_none,
  global: m.reliability_smoothing_global,
  local: m.reliability_smoothing_local
};
/** The word for a smoothing: "geglättet (alle Gebiete)". */
export const smoothingText = (smoothing: Smoothing, locale: Locale): string =>
  smoothingNames[smoothing]({}, { locale });

const problems = {
  not_a_share: m.reliability_problem_not_a_share,
  no_fractions: m.reliability_problem_no_fractions
};
/** Why an indicator has neither interval nor smoothing, as a sentence. */
export const reliabilityProblemText = (problem: ReliabilityProblem, name: string, locale: Locale): string =>
  problems[problem]({ name }, { locale });

/** An interval as it is read: "12,1–18,4 %". */
export function intervalText({ lower, upper }: Interval, unit: string, locale: Locale): string {
  const [from, to] = [figureText(lower, unit, locale), figureText(upper, unit, locale)];
  const number = unit === 'percent' ? numberText(lower, 1, locale) : from;
  return m.reliability_interval_text({ lower: number, upper: to }, { locale });
}

/** "Klasse unsicher" where the interval reaches over a class limit. */
export const certaintyText = (interval: Interval, limits: readonly number[], locale: Locale): string =>
  (isUncertain(interval, limits) ? m.reliability_uncertain : m.reliability_certain)({}, { locale });

/** The classes in an interval: "2–4", "3". */
export function reachedText(interval: Interval, limits: readonly number[]): string {
  const [lowest, highest] = classesWithin(interval, limits);
  return lowest === highest ? String(lowest) : `${lowest}–${highest}`;
}

/** How many intervals reach over class limits, as a sentence. */
export function findingText({ uncertain, total, several }: ReliabilitySummary, locale: Locale): string {
  return m.reliability_finding({ count: uncertain, total, several }, { locale });
}

/** How far smoothing moves the values, as a sentence; '' where there are none. */
export function shiftText(
  shifts: readonly Shift[],
  { nameOf, unit }: { nameOf: (areaId: string) => string; unit: string },
  locale: Locale
): string {
  const [first] = shifts;
  if (!first) return '';
  const mean = shifts.reduce((sum, { by }) => sum + Math.abs(by), 0) / shifts.length;
  return m.reliability_finding_shrinkage(
    {
      mean: figureText(mean, unit === 'percent' ? 'percentage_points' : unit, locale),
      name: nameOf(first.area.areaId),
      raw: figureText(first.area.value, unit, locale),
      smoothed: figureText(first.smoothed, unit, locale),
      denominator: numberText(first.area.denominator, 0, locale)
    },
    { locale }
  );
}

/** One area for the screen reader. */
export function spokenReliability(
  { value, interval, numerator, denominator }: AreaReliability,
  { name, unit, limits }: { name: string; unit: string; limits: readonly number[] },
  locale: Locale
): string {
  return m.reliability_area_spoken(
    {
      name,
      value: figureText(value, unit, locale),
      lower: figureText(interval.lower, unit, locale),
      upper: figureText(interval.upper, unit, locale),
      numerator: numberText(numerator, 0, locale),
      denominator: numberText(denominator, 0, locale),
      certainty: certaintyText(interval, limits, locale)
    },
    { locale }
  );
}

/** How the smoothing and the marks are made, for the line under a figure. */
export function reliabilityMethod(smoothing: Smoothing, locale: Locale): string[] {
  const inLocale = { locale };
  if (smoothing === 'none') return [m.reliability_method_wilson({}, inLocale)];
  const smoothed = smoothing === 'global' ? m.reliability_method_global : m.reliability_method_local;
  return [smoothed({}, inLocale), m.reliability_method_limits({}, inLocale)];
}
