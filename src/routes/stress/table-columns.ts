import type { Locale } from '$lib/core/locale';
import { kindCode, valueKinds } from '$lib/core/cell';
import type { StressIndex } from '$lib/core/stress-types';
import { nameKey } from '$lib/core/name-key';
import type { TableColumn } from '$lib/charts/stress-table/table-column';
import type { StressRow } from '$lib/charts/stress-row';
import * as m from '$lib/messages/compiled/messages.js';
import { figureText, numberText } from '$lib/messages/number-text';
import { classText, markText, trendText } from '$lib/messages/stress-text';
import type { StressScreenData } from '$lib/queries/stress-screen-data';
import { indicatorNameIn } from './area-reading';

type Number = (row: StressRow) => number | null;

const markOf = ({ style }: StressRow, locale: Locale) =>
  style.kind === 'mark' ? markText(style.mark, locale) : '';

function numberColumn(id: string, label: string, key: Number, decimals: number, locale: Locale): TableColumn {
  return {
    id,
    label,
    numeric: true,
    key,
    text: (row) => {
      const value = key(row);
      return value === null ? '' : numberText(value, decimals, locale);
    }
  };
}

function indicatorColumn(data: StressScreenData, id: string, locale: Locale): TableColumn {
  const column = data.columns[id];
  const unit = data.indicators.find((one) => one.indicatorId === id)?.unit ?? '';
  const positions = new Map(data.input.areaIds.map((areaId, i) => [areaId, i]));
  const kindOf = (row: StressRow) =>
    valueKinds[column?.kinds[positions.get(row.areaId) ?? -1] ?? kindCode.missing] ?? 'missing';
  const key: Number = (row) =>
    kindOf(row) === 'value' ? (column?.values[positions.get(row.areaId) ?? -1] ?? null) : null;
  return {
    id: `i:${id}`,
    label: indicatorNameIn(data, locale)(id),
    numeric: true,
    key,
    text: (row) => {
      const [value, kind] = [key(row), kindOf(row)];
      return value !== null
        ? figureText(value, unit, locale)
        : kind === 'value'
          ? ''
          : markText(kind, locale);
    }
  };
}

function resultColumns(classCount: number, locale: Locale): TableColumn[] {
  const inLocale = { locale };
  return [
    numberColumn('rank', m.rank_column({}, inLocale), ({ result }) => result.status?.rank ?? null, 0, locale),
    {
      id: 'name',
      label: m.area_column({}, inLocale),
      numeric: false,
      key: (row) => nameKey(row.name),
      text: (row) => row.name
    },
    numberColumn(
      'index',
      m.index_column({}, inLocale),
      ({ result }) => result.status?.index ?? null,
      2,
      locale
    ),
    {
      id: 'class',
      label: m.class_column({}, inLocale),
      numeric: false,
      key: ({ result }) => result.status?.class ?? null,
      text: (row) =>
        row.result.status ? classText(row.result.status.class, classCount, locale) : markOf(row, locale)
    },
    {
      id: 'trend',
      label: m.trend_column({}, inLocale),
      numeric: false,
      key: ({ result }) => result.trend?.index ?? null,
      text: ({ result }) => (result.trend ? trendText(result.trend.class, locale) : '')
    },
    numberColumn('residents', m.residents_column({}, inLocale), ({ result }) => result.residents, 0, locale)
  ];
}

function placeColumns(locale: Locale): TableColumn[] {
  return [
    {
      id: 'parent',
      label: m.parent_column({}, { locale }),
      numeric: false,
      key: (row) => (row.parentName === null ? null : nameKey(row.parentName)),
      text: (row) => row.parentName ?? ''
    },
    {
      id: 'key',
      label: m.key_column({}, { locale }),
      numeric: false,
      key: (row) => row.areaId,
      text: (row) => row.areaId
    }
  ];
}

/** Columns of the stress table: the result first, then the chosen indicators, then where the area lies. */
export function tableColumns(
  data: StressScreenData,
  index: StressIndex | null,
  chosen: readonly string[],
  locale: Locale
): TableColumn[] {
  return [
    ...resultColumns(index?.classCount ?? 0, locale),
    ...chosen.filter((id) => data.columns[id]).map((id) => indicatorColumn(data, id, locale)),
    ...placeColumns(locale)
  ];
}
