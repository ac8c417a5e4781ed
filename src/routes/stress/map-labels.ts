import type { AreaStyle } from '$lib/core/area-style';
import type { StressIndex } from '$lib/core/stress-types';
import type { AreaLabel } from '$lib/charts/area-map/place-labels';
import { trendSign } from '$lib/messages/stress-text';
import type { StressScreenData } from '$lib/queries/stress-screen-data';

/** Labels of the map: the upper half of the classes is important; triangles tell the trend of the status map. */
export function mapLabels(
  data: StressScreenData,
  index: StressIndex | null,
  styles: ReadonlyMap<string, AreaStyle>,
  withTrend: boolean
): AreaLabel[] {
  return data.areas.map(({ areaId, name }, i) => {
    const area = index?.areas[i];
    const style = styles.get(areaId);
    return {
      areaId,
      text: name,
      sign: withTrend && area?.trend ? trendSign[area.trend.class] : '',
      important: !!index && !!area?.status && area.status.class > (index.classCount + 1) / 2,
      token: style?.kind === 'class' ? style.token : null
    };
  });
}

/** The labels with a ± under those whose class is uncertain. */
export const markUncertain = (labels: readonly AreaLabel[], uncertain: ReadonlySet<string>): AreaLabel[] =>
  labels.map((label) => (uncertain.has(label.areaId) ? { ...label, sign: '±' } : label));
