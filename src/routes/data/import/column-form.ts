import type { Locale } from '$lib/core/locale';
import type { ColumnReview } from '$lib/import/review/review-table';
import * as m from '$lib/messages/compiled/messages.js';
import { unitText } from '$lib/messages/import-screen-text';
import { numberText } from '$lib/messages/number-text';

/** How the values of a column are read: unit, factor, ages, range. */
export function columnForm({ column, preview }: ColumnReview, locale: Locale): string {
  const parts = [agesOf(column.ages), unitOf(column.unit, locale), factorOf(column.factor)];
  const { least, greatest } = preview;
  if (least !== null && greatest !== null && column.as !== 'ignore')
    parts.push(`${plain(least, locale)} – ${plain(greatest, locale)}`);
  return parts.filter((part) => part !== null).join(' · ');
}

function agesOf(ages: ColumnReview['column']['ages']): string | null {
  if (ages === undefined) return null;
  const [from, to] = ages;
  return to === null ? m.imp_ages_open({ from: from ?? 0 }) : m.imp_ages({ from: from ?? 0, to });
}

function unitOf(unit: string | undefined, locale: Locale): string | null {
  return unit === undefined || unit === 'value' ? null : unitText(unit, locale);
}

function factorOf(factor: number | undefined): string | null {
  return factor === undefined || factor === 1 ? null : m.imp_factor({ factor });
}

function plain(value: number, locale: Locale): string {
  return numberText(value, Number.isInteger(value) ? 0 : 1, locale);
}
