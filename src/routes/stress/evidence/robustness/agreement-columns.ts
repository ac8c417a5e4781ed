import type { Locale } from '$lib/core/locale';
import type { TableNaming } from '$lib/export/table/export-table';
import * as m from '$lib/messages/compiled/messages.js';

/** Names of the columns that only files about variants and years have. */
export const agreementColumns = (locale: Locale): NonNullable<TableNaming['columns']> =>
  new Map([
    ['kind', { label: m.robustness_file_kind({}, { locale }), kind: 'text' }],
    ['first', { label: m.robustness_file_first({}, { locale }), kind: 'text' }],
    ['second', { label: m.robustness_file_second({}, { locale }), kind: 'text' }],
    ['areas', { label: m.robustness_col_areas({}, { locale }), kind: 'count' }],
    ['spearman', { label: m.robustness_col_spearman({}, { locale }), kind: 'number2' }],
    ['kendall_tau_b', { label: m.robustness_col_kendall({}, { locale }), kind: 'number2' }],
    ['mean_rank_shift', { label: m.robustness_col_mean_shift({}, { locale }), kind: 'number2' }],
    ['max_rank_shift', { label: m.robustness_col_largest({}, { locale }), kind: 'number1' }],
    ['indicator_id', { label: m.robustness_col_without({}, { locale }), kind: 'text' }],
    ['class_changes', { label: m.robustness_col_class_changes({}, { locale }), kind: 'count' }],
    ['area_id', { label: m.robustness_col_mover({}, { locale }), kind: 'text' }],
    ['rank_before', { label: m.robustness_file_before({}, { locale }), kind: 'count' }],
    ['rank_after', { label: m.robustness_file_after({}, { locale }), kind: 'count' }]
  ]);
