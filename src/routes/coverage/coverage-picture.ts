import { bivariateToken, bivariateCounts, thirds } from '$lib/core/coverage/bivariate-class';
import AreaMap from '$lib/charts/area-map/AreaMap.svelte';
import type { AreaLabel } from '$lib/charts/area-map/place-labels';
import { projectAreas, projectPlaces } from '$lib/charts/area-map/project-areas';
import { gatherSites } from '$lib/charts/area-map/site-marks';
import { bivariateWord } from '$lib/charts/coverage/bivariate-words';
import type { PictureLegend } from '$lib/export/picture/framed-picture';
import type { AreaCollection } from '$lib/map/area-map';
import type { MapSite } from '$lib/map/map-sites';
import * as m from '$lib/messages/compiled/messages.js';
import type { CoverageScreen } from '$lib/state/coverage-screen.svelte';
import { pictureOf, type FigurePicture } from '../downloads/figure-picture';

interface NeedMap {
  screen: CoverageScreen;
  areas: AreaCollection | null;
  parents: AreaCollection;
  labels: readonly AreaLabel[];
  sites: readonly MapSite[];
}

/** The map of need and coverage for paper, with the classes that occur. */
export function needPicture({ screen, areas, parents, labels, sites }: NeedMap): FigurePicture | null {
  if (!areas || areas.features.length === 0) return null;
  const props = (width: number) => {
    const frame = { width, height: Math.round(width * 0.86) };
    const place = projectPlaces(areas.features, frame);
    const marks = sites.map((site) => {
      const [x, y] = place(site.lon, site.lat);
      return { ...site, x, y };
    });
    return {
      shapes: projectAreas(areas.features, parents.features, frame),
      styles: screen.styles,
      labels,
      title: m.cov_map_title(),
      sites: gatherSites(marks)
    };
  };
  return pictureOf(AreaMap, props, needLegend(screen));
}

/** The classes of need and coverage for paper. */
export function needLegend({ classes }: CoverageScreen): PictureLegend {
  const counts = bivariateCounts(classes.areas);
  const all = [...thirds].reverse().flatMap((need) => thirds.map((coverage) => ({ need, coverage })));
  const entries = all.map((own) => {
    const token = bivariateToken(own);
    return { fill: `var(--${token})`, text: `${bivariateWord(own)} (${counts.get(token) ?? 0})` };
  });
  return { title: m.cov_chart_bivariate_title(), entries };
}
