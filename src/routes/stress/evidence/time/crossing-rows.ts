import type { Locale } from '$lib/core/locale';
import type { LimitCrossings } from '$lib/core/time/limit-crossings';
import type { TableNaming } from '$lib/export/table/export-table';
import * as m from '$lib/messages/compiled/messages.js';
import { periodText } from '$lib/messages/number-text';

/** What the columns are called that only `changes.csv` has. */
export function changesColumns(
  { from, to }: Pick<LimitCrossings, 'from' | 'to'>,
  locale: Locale
): NonNullable<TableNaming['columns']> {
  const inLocale = { locale };
  const [before, after] = [{ period: periodText(from, locale) }, { period: periodText(to, locale) }];
  return new Map([
    ['direction', { label: m.time_direction({}, inLocale), kind: 'text' }],
    ['class_before_label', { label: m.time_col_before(before, inLocale), kind: 'text' }],
    ['class_label', { label: m.time_col_before(after, inLocale), kind: 'text' }],
    ['index_before', { label: m.time_col_index(before, inLocale), kind: 'number2' }],
    ['index', { label: m.time_col_index(after, inLocale), kind: 'number2' }],
    ['limit', { label: m.time_col_limit({}, inLocale), kind: 'number2' }],
    ['beyond_limit', { label: m.time_col_beyond({}, inLocale), kind: 'number2' }],
    ['rank_before', { label: m.time_col_rank(before, inLocale), kind: 'count' }],
    ['rank', { label: m.time_col_rank(after, inLocale), kind: 'count' }],
    ['estimated_before', { label: m.time_was_estimated({}, inLocale), kind: 'flag' }]
  ]);
}
