import type { Locale } from '../core/locale.ts';
import type { ClassMobility } from '../core/mobility/class-mobility.ts';
import { highShare } from '../core/mobility/high-share.ts';
import type { MobilityCourse } from '../core/mobility/mobility-course.ts';
import * as m from './compiled/messages.js';
import { numberText, shareText } from './number-text.ts';
import { classText } from './stress-text.ts';

/**
 * How areas move between classes, as sentences: how many steps stay, lead up and down; where that leads, compared
 * with the share of high stress at the last date; how long it takes from the highest class to the lowest.
 */
export function mobilityText(
  { mobility, dates }: Pick<MobilityCourse, 'mobility' | 'dates'>,
  locale: Locale
): string[] {
  const { steps, stayed, worse, better, steadyState } = mobility;
  const count = (share: number) => numberText(Math.round(share * steps), 0, locale);
  const counts = { steps: count(1), stayed: count(stayed), worse: count(worse), better: count(better) };
  const first = m.mobility_stayed({ ...counts, share: carefulShare(stayed, locale) }, { locale });
  if (steadyState === null) return [first, m.mobility_no_way({}, { locale })];
  const now = highShare(dates.at(-1)?.areas ?? []);
  return [first, ...leadText(highShare(steadyState), now, locale), ...wayText(mobility, locale)];
}

/** A share that is not quite all or nothing does not read as if it were. */
function carefulShare(share: number, locale: Locale): string {
  const isNearlyRound = (share > 0.99 && share < 1) || (share > 0 && share < 0.01);
  return shareText(share, locale, isNearlyRound ? 1 : 0);
}

function leadText(end: number | null, now: number | null, locale: Locale): string[] {
  if (end === null || now === null) return [];
  return [m.mobility_lead({ share: shareText(end, locale), now: shareText(now, locale) }, { locale })];
}

function wayText({ firstPassage }: ClassMobility, locale: Locale): string[] {
  const count = firstPassage?.length ?? 0;
  const steps = firstPassage?.[count - 1]?.[0];
  if (steps === undefined || count < 2) return [];
  const classes = { from: classText(count, count, locale), to: classText(1, count, locale) };
  return [m.mobility_way_down({ ...classes, steps: numberText(steps, 0, locale) }, { locale })];
}
