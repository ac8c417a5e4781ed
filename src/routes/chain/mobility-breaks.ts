import type { Locale } from '$lib/core/locale';
import type { MobilityCourse } from '$lib/core/mobility/mobility-course';
import * as m from '$lib/messages/compiled/messages.js';
import { periodText } from '$lib/messages/number-text';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import { breakText, shownBreaks } from '../stress/series-breaks';

/** A break and the place of the date (from 1) that it lies before, in words. */
export interface MobilityBreak {
  before: number;
  text: string;
}

/** The breaks of the index between the dates of a course, every change of boundaries among them, the earliest first. */
export function mobilityBreaks(
  { dates, steps }: Pick<MobilityCourse, 'dates' | 'steps'>,
  screen: StressScreen,
  locale: Locale
): MobilityBreak[] {
  const periods = dates.map(({ period }) => period);
  const known = shownBreaks(screen, 'status', periods).map(({ before, reason }) => ({
    before,
    text: breakText(reason, screen, locale)
  }));
  const reforms = steps.flatMap(({ to, crosswalked }, i) => {
    if (!crosswalked || known.some(({ before }) => before === i + 1)) return [];
    const reason = m.time_break_boundaries({}, { locale });
    return [{ before: i + 1, text: m.time_break_at({ period: periodText(to, locale), reason }, { locale }) }];
  });
  return [...known, ...reforms].sort((a, b) => a.before - b.before);
}
