import type { AreaStyle } from '$lib/core/area-style';
import type { Locale } from '$lib/core/locale';
import type { LegendEntry } from '$lib/charts/legend/legend-entry';
import * as m from '$lib/messages/compiled/messages.js';
import { periodText } from '$lib/messages/number-text';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import type { MapMode } from '$lib/state/view-state';
import { indicatorNameIn } from './area-reading';
import { indicatorLegend, statusLegend, trendLegend } from './legend-entries';

/** What stands around the map: title, subtitle with the reading aid, and the legend. */
export interface FigureText {
  title: string;
  subtitle: string;
  legendTitle: string;
  legend: readonly LegendEntry[];
}

const singleSubtitle = { '1': m.map_subtitle_indicator_more, '-1': m.map_subtitle_indicator_less } as const;

function indicatorText(
  screen: StressScreen,
  name: string,
  period: string,
  request: LegendRequest
): FigureText {
  const { single, singleLimits } = screen;
  const polarity = String(single?.polarity ?? 0);
  const subtitle =
    singleSubtitle[polarity as keyof typeof singleSubtitle] ?? m.map_subtitle_indicator_neutral;
  return {
    title: `${name} ${period}`,
    subtitle: subtitle({}, { locale: request.locale }),
    legendTitle: name,
    legend: indicatorLegend(request, singleLimits, single?.unit ?? '')
  };
}

interface LegendRequest {
  styles: ReadonlyMap<string, AreaStyle>;
  minimumPopulation: number;
  locale: Locale;
}

/** The texts of the map figure in a display mode; only the title where there are no figures yet. */
export function figureText(screen: StressScreen, mode: MapMode, locale: Locale): FigureText {
  const { data, single, styles } = screen;
  const { settings } = screen.composer;
  const period = data ? periodText(data.period, locale) : '';
  const status = m.map_title_status({ period }, { locale });
  if (!data || !settings) return { title: status, subtitle: '', legendTitle: '', legend: [] };
  const request = { styles, minimumPopulation: settings.minimumPopulation, locale };
  if (mode === 'indicator' && single)
    return indicatorText(screen, indicatorNameIn(data, locale)(single.indicatorId), period, request);
  if (mode === 'trend' && data.earlierPeriod)
    return {
      title: m.map_title_trend({ earlier: periodText(data.earlierPeriod, locale), period }, { locale }),
      subtitle: m.map_subtitle_trend({}, { locale }),
      legendTitle: m.legend_change({}, { locale }),
      legend: trendLegend(request, settings.trend.limits)
    };
  return {
    title: status,
    subtitle: m.map_subtitle_status({}, { locale }),
    legendTitle: m.legend_stress({}, { locale }),
    legend: statusLegend(request, settings.classify.limits)
  };
}
