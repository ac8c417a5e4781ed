import type { Locale } from '$lib/core/locale';
import type { AreaReliability } from '$lib/core/reliability/reliability';
import { smoothedValue } from '$lib/core/reliability/smoothing';
import type { StressRow } from '$lib/charts/stress-row';
import type { TableColumn } from '$lib/charts/stress-table/table-column';
import * as m from '$lib/messages/compiled/messages.js';
import { figureText } from '$lib/messages/number-text';
import { certaintyText, intervalText, smoothingText } from '$lib/messages/reliability-text';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import { indicatorNameIn } from './area-reading';

/** Columns of the single indicator: interval, whether the class is sure, and the smoothed value where it is shown. */
export function reliabilityColumns(
  { data, single, singleLimits, reliability, uncertain }: StressScreen,
  locale: Locale
): TableColumn[] {
  const { areas, smoothing } = reliability;
  if (!data || !single || areas.size === 0) return [];
  const name = indicatorNameIn(data, locale)(single.indicatorId);
  const of = <Value>(row: StressRow, read: (area: AreaReliability) => Value): Value | null => {
    const area = areas.get(row.areaId);
    return area ? read(area) : null;
  };
  const interval: TableColumn = {
    id: 'interval',
    label: `${name}, ${m.reliability_interval({}, { locale })}`,
    numeric: true,
    key: (row) => of(row, (area) => area.interval.lower),
    text: (row) => of(row, (area) => intervalText(area.interval, single.unit, locale)) ?? ''
  };
  const certainty: TableColumn = {
    id: 'certainty',
    label: m.reliability_uncertain({}, { locale }),
    numeric: false,
    key: (row) => of(row, () => Number(uncertain.has(row.areaId))),
    text: (row) =>
      of(row, (area) => {
        const word = certaintyText(area.interval, singleLimits, locale);
        return uncertain.has(row.areaId) ? `± ${word}` : word;
      }) ?? ''
  };
  const smoothed: TableColumn = {
    id: 'smoothed',
    label: `${name}, ${smoothingText(smoothing, locale)}`,
    numeric: true,
    key: (row) => of(row, (area) => smoothedValue(area, smoothing)),
    text: (row) => {
      const value = of(row, (area) => smoothedValue(area, smoothing));
      return value === null ? '' : figureText(value, single.unit, locale);
    }
  };
  const raw: TableColumn = {
    id: 'single',
    label: `${name}, ${smoothingText('none', locale)}`,
    numeric: true,
    key: (row) => of(row, ({ value }) => value),
    text: (row) => of(row, ({ value }) => figureText(value, single.unit, locale)) ?? ''
  };
  return smoothing === 'none' ? [raw, interval, certainty] : [raw, smoothed, interval];
}

/** The columns with further ones after rank and name. */
export const besideTheName = (usual: readonly TableColumn[], further: readonly TableColumn[]) => [
  ...usual.slice(0, 2),
  ...further,
  ...usual.slice(2)
];
