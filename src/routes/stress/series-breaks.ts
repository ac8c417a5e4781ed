import type { Locale } from '$lib/core/locale';
import {
  breaksOf,
  breaksWithin,
  withBoundaryBreak,
  type PlacedBreak,
  type SeriesBreak
} from '$lib/core/time/series-break';
import * as m from '$lib/messages/compiled/messages.js';
import { periodText } from '$lib/messages/number-text';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import type { MapMode } from '$lib/state/view-state';
import { indicatorNameIn } from './area-reading';

/** Indicators that a display of the map is made of. */
export const shownIndicators = ({ single, composer }: StressScreen, mode: MapMode): string[] =>
  mode === 'indicator' && single
    ? [single.indicatorId]
    : Object.keys(composer.weights).filter((id) => (composer.weights[id] ?? 0) > 0);

/** The breaks between the given periods that concern what the map shows, that of the boundaries among them. */
export function shownBreaks(
  screen: StressScreen,
  mode: MapMode,
  periods: readonly string[]
): PlacedBreak<SeriesBreak>[] {
  const words = {
    reasonDe: m.time_break_boundaries({}, { locale: 'de' }),
    reasonEn: m.time_break_boundaries({}, { locale: 'en' })
  };
  const known = screen.project?.settings.breaks ?? [];
  const all = withBoundaryBreak(known, screen.data?.years.reform?.vintage ?? null, words);
  return breaksWithin(breaksOf(all, shownIndicators(screen, mode)), periods);
}

/** A break in words: from when on, whom it concerns, and why. */
export function breakText(
  { period: first, indicatorId, reasonDe, reasonEn }: SeriesBreak,
  { data }: StressScreen,
  locale: Locale
): string {
  const named = (locale === 'en' && reasonEn) || reasonDe;
  const reason = named || m.time_break_unnamed({}, { locale });
  const period = periodText(first, locale);
  if (indicatorId === null || !data) return m.time_break_at({ period, reason }, { locale });
  const indicator = indicatorNameIn(data, locale)(indicatorId);
  return m.time_break_of({ period, indicator, reason }, { locale });
}

/** How the classes of different years go together. */
export function shownScale({ composer: { settings } }: StressScreen, mode: MapMode): string {
  if (mode === 'indicator') return m.provenance_quantiles();
  const isFixed = mode === 'trend' || settings?.classify.method === 'limits';
  return isFixed ? m.time_scale_fixed() : m.time_scale_computed();
}
