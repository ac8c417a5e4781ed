import type { Locale } from '$lib/core/locale';
import { indicatorSummary, risingSummary } from '$lib/core/shown-summary';
import { stressSummary } from '$lib/core/summary';
import {
  indicatorHeadline,
  indicatorSubline,
  risingHeadline,
  risingSubline
} from '$lib/messages/shown-summary-text';
import { headlineText, sublineText } from '$lib/messages/summary-text';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import type { MapMode } from '$lib/state/view-state';
import { indicatorNameIn } from './area-reading';

/** The finding above the map, and who is concerned. */
export interface Finding {
  headline: string;
  subline: string;
}

/** The finding of what the map shows; null where no index can be computed. */
export function shownFinding(screen: StressScreen, mode: MapMode, locale: Locale): Finding | null {
  const { data, index, single, singleLimits } = screen;
  const column = single && data?.columns[single.indicatorId];
  const people = { residents: data?.input.residents ?? null, children: data?.children ?? null };
  if (mode === 'indicator' && data && single && column) {
    const summary = indicatorSummary(column, singleLimits, single.polarity, people);
    const named = { name: indicatorNameIn(data, locale)(single.indicatorId), unit: single.unit };
    return {
      headline: indicatorHeadline(summary, named, locale),
      subline: indicatorSubline(summary, locale)
    };
  }
  if (!data || !index) return null;
  if (mode === 'trend') {
    const summary = risingSummary(index, people);
    return { headline: risingHeadline(summary, locale), subline: risingSubline(summary, locale) };
  }
  const summary = stressSummary(index, data.areas, data.children);
  const nameOf = (areaId: string) => data.parentNames[areaId] ?? areaId;
  return { headline: headlineText(summary, nameOf, locale), subline: sublineText(summary, locale) };
}
