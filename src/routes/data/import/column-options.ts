import type { Locale } from '$lib/core/locale';
import type { RecipeColumn, RecipeTable } from '$lib/import/recipe/recipe';
import type { ColumnReview } from '$lib/import/review/review-table';
import { columnUses, type ColumnUse } from '$lib/import/understand/column-proposal';
import { pseudoColumns } from '$lib/import/understand/record-terms';
import { fieldText, useText } from '$lib/messages/import-screen-text';
import { columnEntries, isTableName } from '$lib/package/tables';

export interface ColumnOption {
  value: string;
  label: string;
}

const figureUses = columnUses.filter((use) => use !== 'field' && use !== 'personal');
const prefix = 'field:';

/** What a column of a table may be used as, to choose from. */
export function columnOptions({ feeds, columns }: RecipeTable, locale: Locale): ColumnOption[] {
  if (feeds === 'figures' || !isTableName(feeds))
    return figureUses.map((use) => ({ value: use, label: useText(use, locale) }));
  const known = [...columnEntries(feeds).map(([column]) => column), ...pseudoColumns];
  const own = columns.flatMap(({ field }) => (field === undefined || known.includes(field) ? [] : [field]));
  const fields = [...new Set([...known, ...own])].map((column) => ({
    value: prefix + column,
    label: fieldText(feeds, column, locale)
  }));
  const others = (['field', 'personal', 'ignore'] as const).map((use) => ({
    value: use,
    label: useText(use, locale)
  }));
  return [...fields, ...others];
}

/** The option a column of a recipe stands for. */
export function optionOf({ as, field }: RecipeColumn): string {
  return as === 'field' && field !== undefined ? prefix + field : as;
}

/** The members of a column that an option sets; a figure without a name takes its header's. */
export function membersOf(option: string, { header, column }: ColumnReview): Partial<RecipeColumn> {
  if (option.startsWith(prefix)) return { as: 'field', field: option.slice(prefix.length) };
  const as = option as ColumnUse;
  const isFigure = as === 'value' || as === 'numerator' || as === 'denominator';
  return { as, field: undefined, ...(isFigure && { indicator: column.indicator ?? header }) };
}
