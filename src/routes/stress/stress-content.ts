import { kindCode, valueKinds, type Column } from '$lib/core/cell';
import { valueAt } from '$lib/core/column';
import type { AreaCertainty } from '$lib/core/robustness/robustness-types';
import type { Locale } from '$lib/core/locale';
import type { StressIndex } from '$lib/core/stress-types';
import { indexContent, scoreColumn } from '$lib/export/index-csv';
import type { TableContent } from '$lib/export/table-content';
import type { TableNaming } from '$lib/export/table/export-table';
import * as m from '$lib/messages/compiled/messages.js';
import { scoreText } from '$lib/messages/index-method-text';
import { classTexts } from '$lib/messages/stress-text';
import type { StressScreenData } from '$lib/queries/stress-screen-data';
import { indicatorNameIn } from './area-reading';

/** The file `index.csv`, as `atlas analyse` writes it for the same settings. */
export function stressContent(
  data: StressScreenData,
  index: StressIndex,
  chosen: readonly string[],
  locale: Locale,
  certainty: readonly (AreaCertainty | null)[] | null = null
): TableContent {
  const { classCount } = index;
  return indexContent({
    stress: index,
    certainty,
    period: data.period,
    indicatorIds: chosen.filter((id) => data.input.indicators.some((one) => one.id === id)),
    names: new Map(data.areas.map(({ areaId, name }) => [areaId, name])),
    classLabels: classTexts(classCount, locale)
  });
}

/** What the columns of the indicators are called. */
export function scoreColumns(
  data: StressScreenData,
  { standardise }: StressIndex,
  chosen: readonly string[],
  locale: Locale
): NonNullable<TableNaming['columns']> {
  const nameOf = indicatorNameIn(data, locale);
  const score = scoreText(standardise, locale);
  return new Map(
    chosen.map((id) => {
      const label = m.index_score_column({ score, name: nameOf(id) }, { locale });
      return [scoreColumn(standardise, id), { label, kind: 'number2' }];
    })
  );
}

/** One indicator by area, with the flag of every figure that is not shown; smoothed values beside it where given. */
export function indicatorContent(
  { areas, columns, period }: StressScreenData,
  indicatorId: string,
  smoothed: Column | null = null
): TableContent {
  const column = columns[indicatorId];
  const rows = areas.map(({ areaId, name }, i) => {
    const kind = valueKinds[column?.kinds[i] ?? kindCode.missing] ?? 'missing';
    const value = kind === 'value' ? (column?.values[i] ?? null) : null;
    const row = [areaId, name, period, indicatorId, value, kind === 'value' ? null : kind];
    return smoothed ? [...row, valueAt(smoothed, i)] : row;
  });
  const usual = ['area_id', 'name', 'period', 'indicator_id', 'value', 'flag'];
  return { columns: smoothed ? [...usual, 'smoothed'] : usual, rows };
}
