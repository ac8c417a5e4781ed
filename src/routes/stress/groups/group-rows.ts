import { figuresReader, type AreaFigures } from '$lib/core/profile/area-figures';
import type { Locale } from '$lib/core/locale';
import type { TableContent } from '$lib/export/table-content';
import type { ColumnKind } from '$lib/export/table/column-kind';
import type { TableNaming } from '$lib/export/table/export-table';
import * as m from '$lib/messages/compiled/messages.js';
import type { PackageGroup } from '$lib/package/settings-groups';
import type { GroupBench } from '$lib/state/group-bench.svelte';

/** How many indicators stand beside a group: those with most weight. */
const shownIndicators = 2;

/** A group with its figures, which are null until they have been asked for. */
export interface GroupRow {
  group: PackageGroup;
  figures: AreaFigures | null;
}

/** The groups of the chosen set by name. */
export function groupRows({ set, data }: GroupBench, weights: Readonly<Record<string, number>>): GroupRow[] {
  const read = data && figuresReader({ data, stress: null, weights, series: null });
  const groups = (set?.groups ?? []).toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return groups.map((group) => ({ group, figures: read?.(group.id) ?? null }));
}

/** The indicators that stand in the table, by weight. */
export const shownOf = (weights: Readonly<Record<string, number>>): string[] =>
  Object.entries(weights)
    .sort(([, a], [, b]) => b - a)
    .slice(0, shownIndicators)
    .map(([id]) => id);

/** The groups as a table for files: persons and every indicator of the index. */
export function groupContent(
  rows: readonly GroupRow[],
  period: string,
  ids: readonly string[]
): TableContent {
  const known = (cell: { kind: string; value?: number } | undefined) => cell?.value ?? null;
  return {
    columns: ['area_id', 'name', 'period', 'members', 'residents', 'children', ...ids],
    rows: rows.map(({ group, figures }) => [
      group.id,
      group.name,
      period,
      group.area_ids.join(' '),
      known(figures?.residents),
      known(figures?.children),
      ...ids.map((id) => known(figures?.lines.find((line) => line.indicatorId === id)?.cell))
    ])
  };
}

/** What the columns of `groupContent` are called; `nameOf` gives the names of indicators. */
export const groupColumns = (
  ids: readonly string[],
  nameOf: (id: string) => string,
  locale: Locale
): NonNullable<TableNaming['columns']> =>
  new Map<string, { label: string; kind: ColumnKind }>([
    ['members', { label: m.groups_col_members({}, { locale }), kind: 'text' }],
    ['residents', { label: m.groups_col_residents({}, { locale }), kind: 'count' }],
    ['children', { label: m.groups_col_children({}, { locale }), kind: 'count' }],
    ...ids.map((id): [string, { label: string; kind: ColumnKind }] => [
      id,
      { label: nameOf(id), kind: 'number2' }
    ])
  ]);
