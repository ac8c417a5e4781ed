import AreaMap from '$lib/charts/area-map/AreaMap.svelte';
import type { LegendEntry } from '$lib/charts/legend/legend-entry';
import type { AreaLabel } from '$lib/charts/area-map/place-labels';
import { projectAreas } from '$lib/charts/area-map/project-areas';
import type { AreaStyle } from '$lib/core/area-style';
import type { AreaCertainty } from '$lib/core/robustness/robustness-types';
import type { Locale } from '$lib/core/locale';
import type { AreaCollection } from '$lib/map/area-map';
import * as m from '$lib/messages/compiled/messages.js';
import { smoothingText } from '$lib/messages/reliability-text';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import type { MapMode } from '$lib/state/view-state';
import type { DownloadSource } from '../downloads/downloads.svelte';
import { pictureOf, printedLegend } from '../downloads/figure-picture';
import { figureText } from './figure-text';
import { indicatorContent, scoreColumns, stressContent } from './stress-content';
import { stressMethod } from './stress-method';

interface StressFigure {
  screen: StressScreen;
  mode: MapMode;
  areas: AreaCollection | null;
  parents: AreaCollection;
  labels: readonly AreaLabel[];
  locale: Locale;
  /** How sure the ranks are; left out or null where that is not known for these settings. */
  certainty?: readonly (AreaCertainty | null)[] | null;
  /** Left out: what the stress screen draws. */
  drawn?: { styles: ReadonlyMap<string, AreaStyle>; legend: readonly LegendEntry[] };
}

/** Table and picture of the map of stress in a display: the index, its trend, or one indicator. */
export function stressDownload(figure: StressFigure): DownloadSource {
  const { screen, mode, locale } = figure;
  const { title, subtitle } = figureText(screen, mode, locale);
  return {
    name: nameOf(figure),
    title,
    subtitle,
    method: stressMethod(mode, screen, locale),
    ...tableOf(figure),
    picture: pictureOfMap(figure)
  };
}

function nameOf({ screen, mode }: StressFigure): string {
  if (mode === 'indicator') return screen.single?.indicatorId ?? mode;
  return mode === 'trend' ? m.export_name_trend() : m.export_name_index();
}

function tableOf({ screen, mode, locale, certainty = null }: StressFigure): Partial<DownloadSource> {
  const { data, index, single, reliability } = screen;
  const smoothed = reliability.smoothing === 'none' ? null : reliability.column;
  if (data && mode === 'indicator' && single)
    return {
      table: () => indicatorContent(data, single.indicatorId, smoothed),
      ...(smoothed
        ? {
            columns: new Map([
              ['smoothed', { label: smoothingText(reliability.smoothing, locale), kind: 'number2' as const }]
            ])
          }
        : {}),
      isByArea: true
    };
  if (!data || !index) return {};
  const chosen = Object.keys(screen.composer.weights);
  return {
    table: () => stressContent(data, index, chosen, locale, certainty),
    columns: scoreColumns(data, index, chosen, locale),
    isByArea: true
  };
}

function pictureOfMap(figure: StressFigure): DownloadSource['picture'] {
  const { areas, parents, labels, screen, mode, locale } = figure;
  if (!areas || areas.features.length === 0) return null;
  const text = figureText(screen, mode, locale);
  const { styles, legend } = figure.drawn ?? { styles: screen.styles, legend: text.legend };
  const props = (width: number) => {
    const frame = { width, height: Math.round(width * 0.86) };
    const shapes = projectAreas(areas.features, parents.features, frame);
    return { shapes, styles, labels, title: text.title, selected: null };
  };
  return pictureOf(AreaMap, props, printedLegend(text.legendTitle, legend));
}
