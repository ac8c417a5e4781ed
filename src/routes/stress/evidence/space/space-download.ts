import AreaMap from '$lib/charts/area-map/AreaMap.svelte';
import type { AreaLabel } from '$lib/charts/area-map/place-labels';
import { projectAreas } from '$lib/charts/area-map/project-areas';
import type { MoranPoint } from '$lib/charts/space/moran-marks';
import MoranScatter from '$lib/charts/space/MoranScatter.svelte';
import type { Locale } from '$lib/core/locale';
import { spaceContent } from '$lib/export/space-csv';
import type { AreaCollection } from '$lib/map/area-map';
import * as m from '$lib/messages/compiled/messages.js';
import { moranText, spaceMethod } from '$lib/messages/space-text';
import type { SpaceScreen } from '$lib/state/space-screen.svelte';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import type { DownloadSource } from '../../../downloads/downloads.svelte';
import { pictureOf, printedLegend } from '../../../downloads/figure-picture';
import { clusterText } from '../../cluster-map';
import { stressMethod } from '../../stress-method';

interface Sources {
  screen: StressScreen;
  locale: Locale;
}

/** Table and method, the same for map and scatter. */
function common(space: SpaceScreen, { screen, locale }: Sources) {
  const names = new Map(screen.data?.areas.map(({ areaId, name }) => [areaId, name]));
  const { result } = space;
  return {
    name: m.space_export_name(),
    method: [
      ...stressMethod('cluster', screen, locale),
      ...spaceMethod(space.settings, space.reading, locale),
      m.space_caution({}, { locale })
    ],
    ...(result ? { table: () => spaceContent(result, names), isByArea: true } : {})
  };
}

interface ClusterFigure extends Sources {
  areas: AreaCollection | null;
  parents: AreaCollection;
  labels: readonly AreaLabel[];
}

/** Table and picture of the map of clusters. */
export function clusterDownload(space: SpaceScreen, figure: ClusterFigure): DownloadSource {
  const { title, subtitle, legendTitle, legend } = clusterText(space, figure.screen, figure.locale);
  const { areas, parents, labels } = figure;
  const { styles } = space;
  const props = (width: number) => {
    const frame = { width, height: Math.round(width * 0.86) };
    const shapes = projectAreas(areas?.features ?? [], parents.features, frame);
    return { shapes, styles, labels, title, selected: null };
  };
  const picture =
    areas && styles.size > 0 ? pictureOf(AreaMap, props, printedLegend(legendTitle, legend)) : null;
  return { ...common(space, figure), title, subtitle, picture };
}

/** Table and picture of Moran's scatter. */
export function scatterDownload(
  space: SpaceScreen,
  points: readonly MoranPoint[],
  sources: Sources
): DownloadSource {
  const title = m.space_scatter_title();
  const { legendTitle, legend } = clusterText(space, sources.screen, sources.locale);
  const slope = space.result?.moran.i ?? 0;
  const props = (width: number) => ({ points, slope, label: title, width, height: Math.round(width * 0.66) });
  return {
    ...common(space, sources),
    title,
    subtitle: space.result ? moranText(space.result.moran, sources.locale) : '',
    picture: points.length > 0 ? pictureOf(MoranScatter, props, printedLegend(legendTitle, legend)) : null
  };
}
