import type { Sheet } from '../model.ts';
import type { FoundTable } from '../understand/find-table.ts';
import { onlyPeriodIn, readPeriod, yearEndAsYear } from '../understand/period-text.ts';
import type { RecipeTable } from './recipe.ts';

type PeriodRule = NonNullable<RecipeTable['period']>;

/** Where the period of a table stands that no column and no header names: sheet, title, file; else unknown. */
export function findPeriodRule(file: string, sheet: Sheet, table: FoundTable): PeriodRule {
  for (const from of ['sheet', 'title', 'file'] as const)
    if (rulePeriod({ from }, file, sheet, table) !== null) return { from };
  return { from: 'unknown' };
}

/** The one period a rule gives all rows of a sheet; null where each row or column has its own, or none. */
export function rulePeriod(rule: PeriodRule, file: string, sheet: Sheet, table: FoundTable): string | null {
  const period = statedPeriod(rule, file, sheet, table);
  return period === null ? null : settledPeriod(period, rule);
}

/** A period as the package has it: the year for its last day, one year for two where the rule says so. */
export function settledPeriod(period: string, { span }: Pick<PeriodRule, 'span'>): string {
  const [, first, last] = /^(\d{4})(?:\/(?:\d{2})?|-\d{2})(\d{2})$/.exec(period) ?? [];
  if (span === undefined || first === undefined) return yearEndAsYear(period);
  if (span === 'first') return first;
  return String(Number(first) + ((Number(last) - Number(first) + 2100) % 100));
}

function statedPeriod({ from, value }: PeriodRule, file: string, sheet: Sheet, { titles }: FoundTable) {
  if (from === 'fixed') return readPeriod(value ?? '');
  if (from === 'sheet') return sheet.name === file ? null : onlyPeriodIn(sheet.name);
  if (from === 'title') return onlyPeriodIn(titles.map(({ text }) => text).join(' '));
  return from === 'file' ? onlyPeriodIn(file.replace(/\.\w+$/, '')) : null;
}
