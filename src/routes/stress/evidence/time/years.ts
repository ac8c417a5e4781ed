import type { Locale } from '$lib/core/locale';
import type { YearDisplay, YearFigures } from '$lib/core/time/year-styles';
import * as m from '$lib/messages/compiled/messages.js';
import { periodText } from '$lib/messages/number-text';
import type { MobilityScreen } from '$lib/state/class-mobility.svelte';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import type { MapMode } from '$lib/state/view-state';
import { indicatorNameIn } from '../../area-reading';
import { breakText, shownBreaks } from '../../series-breaks';

export type Year = NonNullable<MobilityScreen['years']>[number];

/** A year as `core/time` reads it. */
export const figuresOf = ({ period, vintage, index, data }: Year): YearFigures => ({
  ...{ period, vintage, index },
  areaIds: data.input.areaIds,
  columns: data.columns
});

/** What the small maps show while the large one shows `mode`; what has no years of its own is shown as the status. */
export function displayOf(screen: StressScreen, mode: MapMode): YearDisplay {
  if (mode === 'indicator' && screen.single)
    return { kind: 'indicator', indicatorId: screen.single.indicatorId, limits: screen.singleLimits };
  return { kind: mode === 'trend' ? 'trend' : 'status' };
}

export function displayName(display: YearDisplay, { data }: StressScreen, locale: Locale): string {
  if (display.kind === 'trend') return m.time_name_trend({}, { locale });
  if (display.kind === 'status' || !data) return m.time_name_status({}, { locale });
  return indicatorNameIn(data, locale)(display.indicatorId);
}

/** Of every year how it is written, and why it cannot be compared with the year before ('' where it can). */
export function yearHeads(
  screen: StressScreen,
  mode: MapMode,
  periods: readonly string[],
  locale: Locale
): { label: string; breakText: string }[] {
  const breaks = shownBreaks(screen, mode, periods);
  return periods.map((period, i) => ({
    label: periodText(period, locale),
    breakText: breaks
      .filter(({ before }) => before === i)
      .map(({ reason }) => breakText(reason, screen, locale))
      .join('; ')
  }));
}
