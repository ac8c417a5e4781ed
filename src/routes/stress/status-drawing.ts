import { statusStyle, type AreaStyle } from '$lib/core/area-style';
import type { Locale } from '$lib/core/locale';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import { statusLegend } from './legend-entries';
import { mapLabels } from './map-labels';

/** How the map of the status index is drawn, whatever the screen of stress shows itself. */
export function statusDrawing({ data, index, composer: { settings } }: StressScreen, locale: Locale) {
  const styles: ReadonlyMap<string, AreaStyle> = new Map(
    index?.areas.map((area) => [area.areaId, statusStyle(area, index.classCount)])
  );
  const minimumPopulation = settings?.minimumPopulation ?? 0;
  return {
    styles,
    labels: data ? mapLabels(data, index, styles, true) : [],
    legend: index ? statusLegend({ styles, minimumPopulation, locale }, index.classes.limits) : []
  };
}
export type StatusDrawing = ReturnType<typeof statusDrawing>;
