import type { AreaFigures, IndicatorLine } from '$lib/core/profile/area-figures';
import type { AreaSupply } from '$lib/core/profile/area-supply';
import type { Locale } from '$lib/core/locale';
import type { CsvRow } from '$lib/export/csv';
import type { TableContent } from '$lib/export/table-content';
import type { TableNaming } from '$lib/export/table/export-table';
import * as m from '$lib/messages/compiled/messages.js';

type Place = Pick<AreaFigures, 'areaId' | 'name' | 'period'>;

/** The indicators of areas, one row for each, with the flag of every figure that is not shown. */
export function stripsContent(profiles: readonly AreaFigures[]): TableContent {
  return {
    columns: [
      ...['area_id', 'name', 'period', 'indicator_id', 'unit', 'value', 'flag', 'city_value', 'rank'],
      ...['ranked_areas', 'value_change', 'index_part']
    ],
    rows: profiles.flatMap((figures) => figures.lines.map((line) => lineRow(figures, line)))
  };
}

function lineRow({ areaId, name, period }: Place, line: IndicatorLine): CsvRow {
  const { indicatorId, unit, cell, city, rank, values, change, contribution } = line;
  const value = cell.kind === 'value' ? cell.value : null;
  const flag = cell.kind === 'value' ? cell.flag : cell.kind;
  return [
    areaId,
    name,
    period,
    indicatorId,
    unit,
    value,
    flag,
    city,
    rank,
    values.length,
    change,
    contribution
  ];
}

/** Names of the columns that only profiles have. */
export const stripsColumns = (locale: Locale): NonNullable<TableNaming['columns']> =>
  new Map([
    ['city_value', { label: m.area_strips_city({}, { locale }), kind: 'number2' }],
    ['ranked_areas', { label: m.area_file_ranked({}, { locale }), kind: 'count' }],
    ['value_change', { label: m.area_file_change({}, { locale }), kind: 'number2' }],
    ['index_part', { label: m.area_col_contribution({}, { locale }), kind: 'number2' }]
  ]);

/** The cells of an area, by action field and phase, with the share who reach an offer of the phase. */
export function cellsContent(
  { areaId, name }: Place,
  { rows, phases, referenceDate }: AreaSupply
): TableContent {
  return {
    columns: ['area_id', 'name', 'reference_date', 'action_field', 'phase_id', 'state', 'reached_share'],
    rows: rows.flatMap(({ actionField, cells }) =>
      cells.flatMap((cell, i): CsvRow[] =>
        cell
          ? [[areaId, name, referenceDate, actionField, cell.phaseId, cell.state, phases[i]?.share ?? null]]
          : []
      )
    )
  };
}

/** The offers for an area or a part of it. */
export function offersContent({ areaId, name }: Place, { offers, referenceDate }: AreaSupply): TableContent {
  return {
    columns: [
      ...['area_id', 'name', 'reference_date', 'offer_id', 'offer', 'action_field', 'age_from', 'age_to'],
      ...['places', 'status', 'funding_until']
    ],
    rows: offers.map((one): CsvRow => [
      ...[areaId, name, referenceDate, one.offerId, one.name, one.actionField, one.ageFrom, one.ageTo],
      ...[one.places, one.state, one.fundingUntil]
    ])
  };
}

/** Names of the columns that only lists of offers have. */
export const offersColumns = (locale: Locale): NonNullable<TableNaming['columns']> =>
  new Map([
    ['offer_id', { label: m.area_file_offer_id({}, { locale }), kind: 'text' }],
    ['offer', { label: m.area_offers_offer({}, { locale }), kind: 'text' }],
    ['age_from', { label: m.area_file_age_from({}, { locale }), kind: 'count' }],
    ['age_to', { label: m.area_file_age_to({}, { locale }), kind: 'count' }]
  ]);
