import type { RawCell, RawTable } from './raw-tables.ts';

/** A table that may be shown, queried and exported; null = no figure, and `kind` says why. */
export type SafeTable = RawTable;

/**
 * The tables after disclosure control, by name. Protected tables have these columns, and no columns of their own:
 * - observations: area_id, indicator_id, period, value, numerator, denominator, kind, flag
 * - population: area_id, period, age_from, age_to, count, kind, flag
 * - residents, children (ages 0–17): area_id, period, count, kind; only where there is a population table
 * - transition_rates: area_id, transition_id, outcome, period, numerator, denominator, kind, flag
 * - transition_flows: transition_id, period, origin_id, destination_id, count, kind, flag, pooled (how many small
 *   flows a row stands for; places that are null are any)
 *
 * `kind` is a `ValueKind`; every figure of a row is null unless it is `value`. `flag` is a `QualityFlag` or null.
 * All other tables are passed on as they are.
 */
export type SafeTables = Readonly<Partial<Record<string, SafeTable>>>;

/** A table of rows, column by column; `names` gives the columns and their order. */
export function tableOfRows<Name extends string>(
  names: readonly Name[],
  rows: readonly Readonly<Record<Name, RawCell>>[]
): SafeTable {
  const columns = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
  return { rowCount: rows.length, columns };
}
