import type { Locale } from '$lib/core/locale';
import type { StressIndex } from '$lib/core/stress-types';
import { indexCsv } from '$lib/export/index-csv';
import { classText } from '$lib/messages/stress-text';
import type { StressScreenData } from '$lib/queries/stress-screen-data';

/** The file `index.csv`, byte for byte as `atlas analyse` writes it for the same settings. */
export function indexFile(
  data: StressScreenData,
  index: StressIndex,
  chosen: readonly string[],
  locale: Locale
): string {
  const { classCount } = index;
  const table = {
    stress: index,
    period: data.period,
    indicatorIds: chosen.filter((id) => data.input.indicators.some((one) => one.id === id)),
    names: new Map(data.areas.map(({ areaId, name }) => [areaId, name])),
    classLabels: Array.from({ length: classCount }, (_, i) => classText(i + 1, classCount, locale))
  };
  return indexCsv(table, { neutraliseFormulas: true });
}
