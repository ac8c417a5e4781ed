import { kindCode, valueKinds } from '$lib/core/cell';
import type { Locale } from '$lib/core/locale';
import type { StressIndex } from '$lib/core/stress-types';
import { indexContent } from '$lib/export/index-csv';
import type { TableContent } from '$lib/export/table-content';
import type { TableNaming } from '$lib/export/table/export-table';
import * as m from '$lib/messages/compiled/messages.js';
import { classText } from '$lib/messages/stress-text';
import type { StressScreenData } from '$lib/queries/stress-screen-data';
import { indicatorNameIn } from './area-reading';

/** The file `index.csv`, as `atlas analyse` writes it for the same settings. */
export function stressContent(
  data: StressScreenData,
  index: StressIndex,
  chosen: readonly string[],
  locale: Locale
): TableContent {
  const { classCount } = index;
  return indexContent({
    stress: index,
    period: data.period,
    indicatorIds: chosen.filter((id) => data.input.indicators.some((one) => one.id === id)),
    names: new Map(data.areas.map(({ areaId, name }) => [areaId, name])),
    classLabels: Array.from({ length: classCount }, (_, i) => classText(i + 1, classCount, locale))
  });
}

/** What the columns of the indicators are called. */
export function scoreColumns(
  data: StressScreenData,
  chosen: readonly string[],
  locale: Locale
): NonNullable<TableNaming['columns']> {
  const nameOf = indicatorNameIn(data, locale);
  return new Map(
    chosen.map((id) => {
      const label = m.export_score_column({ name: nameOf(id) }, { locale });
      return [`z_${id}`, { label, kind: 'number2' }];
    })
  );
}

/** One indicator by area, with the flag of every figure that is not shown. */
export function indicatorContent(
  { areas, columns, period }: StressScreenData,
  indicatorId: string
): TableContent {
  const column = columns[indicatorId];
  const rows = areas.map(({ areaId, name }, i) => {
    const kind = valueKinds[column?.kinds[i] ?? kindCode.missing] ?? 'missing';
    const value = kind === 'value' ? (column?.values[i] ?? null) : null;
    return [areaId, name, period, indicatorId, value, kind === 'value' ? null : kind];
  });
  return { columns: ['area_id', 'name', 'period', 'indicator_id', 'value', 'flag'], rows };
}
