import type { Locale } from '../core/locale.ts';
import type { Problem } from '../package/model.ts';
import * as m from './compiled/messages.js';
import { problemMessages } from './problem-messages.ts';

/** What was found, what was expected and what to do, in one or two sentences. The place stands in `problemLocation`. */
export function problemText(problem: Problem, locale: Locale): string {
  const { code, file, column, values } = problem;
  const worded = Object.entries(values).map(([name, value]) => [name, valueText(name, value, file, locale)]);
  const inputs = { file, column: column ?? '', ...Object.fromEntries(worded) };
  return problemMessages[code](inputs as never, { locale });
}

/** Where a problem is: file, row and column as far as known, such as `observations.csv, Zeile 7, Spalte value`. */
export function problemLocation({ file, row, column }: Problem, locale: Locale): string {
  const parts = [file];
  if (row !== null) parts.push(rowText(file, row, locale));
  if (column !== null) parts.push(columnText(file, column, locale));
  return parts.filter((part) => part !== '').join(', ');
}

function rowText(file: string, row: number, locale: Locale): string {
  if (file.endsWith('.parquet')) return m.problem_place_record({ row: row - 1 }, { locale });
  return isGeometry(file)
    ? m.problem_place_feature({ row }, { locale })
    : m.problem_place_line({ row }, { locale });
}

function columnText(file: string, column: string, locale: Locale): string {
  if (isGeometry(file) && column === 'geometry') return m.problem_place_geometry({}, { locale });
  if (isGeometry(file)) return m.problem_place_property({ column }, { locale });
  if (file.endsWith('.json')) return m.problem_place_field({ column }, { locale });
  return m.problem_place_column({ column }, { locale });
}

function isGeometry(file: string): boolean {
  return file.endsWith('.geojson');
}

const longest = 160;

function valueText(name: string, value: string | number, file: string, locale: Locale): string {
  if (name === 'first' && typeof value === 'number') return rowText(file, value, locale);
  if (typeof value === 'number') return plainNumber(value, locale);
  if (value === 'undefined') return m.problem_nothing({}, { locale });
  return value.length > longest ? `${value.slice(0, longest)}…` : value;
}

/** A number as the language writes it, without grouping and with at most six decimals. */
function plainNumber(value: number, locale: Locale): string {
  const options = { useGrouping: false, maximumFractionDigits: 6 };
  return new Intl.NumberFormat(locale === 'de' ? 'de-DE' : 'en-GB', options).format(value);
}
