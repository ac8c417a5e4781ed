import type { AreaLabel } from '$lib/charts/area-map/place-labels';
import { countMarks, type LegendEntry } from '$lib/charts/legend/legend-entry';
import { isHatched } from '$lib/core/area-style';
import type { Locale } from '$lib/core/locale';
import { spaceClasses, spaceStyle, standsOut } from '$lib/core/space/space-class';
import * as m from '$lib/messages/compiled/messages.js';
import { numberText, periodText } from '$lib/messages/number-text';
import { spaceClassText, spaceRangeText } from '$lib/messages/space-text';
import { markText } from '$lib/messages/stress-text';
import type { SpaceScreen } from '$lib/state/space-screen.svelte';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import type { AreaReading } from './area-reading';
import type { FigureText } from './figure-text';

/** What of the clusters the map needs. */
type Clusters = Pick<SpaceScreen, 'reading' | 'classes' | 'styles' | 'areas'>;
type Areas = Pick<StressScreen, 'data'>;

const titles = { moran: m.space_map_title_moran, hotspot: m.space_map_title_hotspot };
const subtitles = { moran: m.space_map_subtitle_moran, hotspot: m.space_map_subtitle_hotspot };

/** What stands around the map of clusters: title, reading aid and legend. */
export function clusterText(space: Clusters, { data }: Areas, locale: Locale): FigureText {
  const { kind } = space.reading;
  return {
    title: titles[kind]({ period: data ? periodText(data.period, locale) : '' }, { locale }),
    subtitle: subtitles[kind]({}, { locale }),
    legendTitle: m.space_legend({}, { locale }),
    legend: clusterLegend(space, locale)
  };
}

/** Every class with its words and the number of its areas, then the areas without a class of the index. */
function clusterLegend({ reading, classes, styles }: Clusters, locale: Locale): LegendEntry[] {
  const named = [...classes.values()];
  const entries = spaceClasses[reading.kind].map((one) => ({
    style: spaceStyle(one),
    label: spaceClassText(one, locale),
    range: spaceRangeText(one, locale),
    count: named.filter((other) => other === one).length
  }));
  const marks = countMarks(styles.values()).map(({ mark, count }) => ({
    style: { kind: 'mark' as const, mark },
    label: markText(mark, locale),
    range: '',
    count
  }));
  return [...entries, ...marks];
}

/** Names of the areas that stand out; a circle under those without neighbours. */
export function clusterLabels({ classes, styles }: Clusters, { data }: Areas): AreaLabel[] {
  return (data?.areas ?? []).map(({ areaId, name }) => {
    const style = styles.get(areaId);
    const named = classes.get(areaId);
    return {
      areaId,
      text: name,
      sign: named === 'island' ? '○' : '',
      important: named !== undefined && standsOut(named),
      token: style?.kind === 'class' ? style.token : null
    };
  });
}

/** The areas that are hatched over their colour. */
export const hatchedAreas = ({ styles }: Clusters): ReadonlySet<string> =>
  new Set([...styles].flatMap(([areaId, style]) => (isHatched(style) ? [areaId] : [])));

/** What is said of an area on the map of clusters, from what is said of its status. */
export function clusterReading(space: Clusters, status: AreaReading, locale: Locale): AreaReading {
  const named = space.classes.get(status.areaId);
  const style = space.styles.get(status.areaId);
  if (!named || !style) return status;
  const lag = space.areas.get(status.areaId)?.local?.lag;
  return {
    ...status,
    style,
    classText: spaceClassText(named, locale),
    figure:
      lag === undefined
        ? null
        : { name: m.space_tooltip_lag({}, { locale }), text: numberText(lag, 2, locale), city: null }
  };
}
