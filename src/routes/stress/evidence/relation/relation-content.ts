import type { Relation } from '$lib/core/correlation/relation';
import type { Locale } from '$lib/core/locale';
import type { TableContent } from '$lib/export/table-content';
import type { TableNaming } from '$lib/export/table/export-table';
import * as m from '$lib/messages/compiled/messages.js';

interface Chosen {
  id: string;
  name: string;
}

/** The points of two indicators, one row for each area. */
export function scatterContent(
  { points }: Relation,
  x: Chosen,
  y: Chosen,
  { period, nameOf }: { period: string; nameOf: (areaId: string) => string }
): TableContent {
  return {
    columns: ['area_id', 'name', 'period', `x_${x.id}`, `y_${y.id}`],
    rows: points.map((point) => [point.areaId, nameOf(point.areaId), period, point.x, point.y])
  };
}

export const scatterColumns = (x: Chosen, y: Chosen): NonNullable<TableNaming['columns']> =>
  new Map([
    [`x_${x.id}`, { label: x.name, kind: 'number2' }],
    [`y_${y.id}`, { label: y.name, kind: 'number2' }]
  ]);

/** Names of the columns that only `relations.csv` has. */
export const relationsColumns = (locale: Locale): NonNullable<TableNaming['columns']> =>
  new Map([
    ['indicator_id', { label: m.relation_col_x({}, { locale }), kind: 'text' }],
    ['other_indicator_id', { label: m.relation_col_y({}, { locale }), kind: 'text' }],
    ['areas', { label: m.relation_col_areas({}, { locale }), kind: 'count' }],
    ['spearman', { label: m.relation_col_spearman({}, { locale }), kind: 'number2' }],
    ['spearman_lower', { label: m.relation_col_lower({}, { locale }), kind: 'number2' }],
    ['spearman_upper', { label: m.relation_col_upper({}, { locale }), kind: 'number2' }],
    ['towards_stress', { label: m.relation_col_towards({}, { locale }), kind: 'number2' }],
    ['weight_share', { label: m.relation_col_share({}, { locale }), kind: 'share' }],
    ['may_count_twice', { label: m.relation_col_double({}, { locale }), kind: 'flag' }]
  ]);
