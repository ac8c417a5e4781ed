import type { AreaStyle } from '$lib/core/area-style';
import type { Locale } from '$lib/core/locale';
import type { LegendEntry } from '$lib/charts/legend/legend-entry';
import type { StressIndex } from '$lib/core/stress-types';
import * as m from '$lib/messages/compiled/messages.js';
import { periodText } from '$lib/messages/number-text';
import { smoothingText } from '$lib/messages/reliability-text';
import type { StressScreenData } from '$lib/queries/stress-screen-data';
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

interface LegendRequest {
  styles: ReadonlyMap<string, AreaStyle>;
  minimumPopulation: number;
  locale: Locale;
}

const singleSubtitle = { '1': m.map_subtitle_indicator_more, '-1': m.map_subtitle_indicator_less } as const;

function indicatorText(
  screen: StressScreen,
  name: string,
  period: string,
  request: LegendRequest
): FigureText {
  const { single, singleLimits, reliability } = screen;
  const { locale } = request;
  const polarity = String(single?.polarity ?? 0);
  const subtitle =
    singleSubtitle[polarity as keyof typeof singleSubtitle] ?? m.map_subtitle_indicator_neutral;
  const [title, aid] = [`${name} ${period}`, subtitle({}, { locale })];
  const smoothing = reliability.smoothing === 'none' ? null : smoothingText(reliability.smoothing, locale);
  return {
    title: smoothing ? m.reliability_title_smoothed({ title, smoothing }, { locale }) : title,
    subtitle: smoothing ? m.reliability_subtitle_smoothed({ subtitle: aid }, { locale }) : aid,
    legendTitle: name,
    legend: indicatorLegend(request, singleLimits, single?.unit ?? '')
  };
}

/** Without an earlier period every area is without a change, and the subtitle says so. */
function changeText(
  { period, earlierPeriod }: StressScreenData,
  limits: readonly number[],
  request: LegendRequest
): FigureText {
  const { locale } = request;
  const [now, earlier] = [period, earlierPeriod].map((one) => one && periodText(one, locale));
  return {
    title:
      now && earlier ? m.map_title_trend({ earlier, period: now }, { locale }) : m.mode_trend({}, { locale }),
    subtitle: (earlier ? m.map_subtitle_trend : m.matrix_no_trend)({}, { locale }),
    legendTitle: m.legend_change({}, { locale }),
    legend: trendLegend(request, limits)
  };
}

/** The texts of the map figure in a display mode; only the title where there are no figures yet. */
export function figureText(screen: StressScreen, mode: MapMode, locale: Locale): FigureText {
  const { data, index, single, styles } = screen;
  const { settings } = screen.composer;
  const period = data ? periodText(data.period, locale) : '';
  const status = m.map_title_status({ period }, { locale });
  if (!data || !settings) return { title: status, subtitle: '', legendTitle: '', legend: [] };
  const request = { styles, minimumPopulation: settings.minimumPopulation, locale };
  if (mode === 'indicator' && single)
    return indicatorText(screen, indicatorNameIn(data, locale)(single.indicatorId), period, request);
  if (mode === 'trend') return changeText(data, settings.trend.limits, request);
  return {
    title: status,
    subtitle: statusSubtitle(index, locale),
    legendTitle: m.legend_stress({}, { locale }),
    legend: index ? statusLegend(request, index.classes.limits) : []
  };
}

/** The reading aid; classes that have no words of their own are counted. */
function statusSubtitle(index: StressIndex | null, locale: Locale): string {
  const aid = m.map_subtitle_status({}, { locale });
  const count = index?.classCount ?? namedClasses;
  if (count === namedClasses) return aid;
  return `${m.index_subtitle_classes({ count }, { locale })}; ${aid}`;
}
const namedClasses = 4;
