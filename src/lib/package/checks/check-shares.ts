import type { FileLog } from '../problem-log.ts';
import { columnOf } from '../read-column.ts';
import type { ReadTable } from './read-table.ts';

/** What a value is multiplied with, by unit, so that it follows from numerator ÷ denominator. */
const factors: ReadonlyMap<string, number> = new Map([
  ['percent', 100],
  ['ratio_percent', 100],
  ['per_1000', 1000],
  ['per_10000', 10_000],
  ['per_100000', 100_000],
  ['ratio', 1]
]);

type Observations = ReadTable<'observations'>;
type Indicators = ReadTable<'indicators'>;

/**
 * Compares value, numerator and denominator of each observation by the unit of its indicator. In percent the
 * numerator is part of the denominator; a value that differs from the quotient beyond rounding is a warning.
 */
export function checkObservations(
  { table, rowOf }: Observations,
  indicators: Indicators | undefined,
  log: FileLog
): void {
  const units = unitsOf(indicators);
  const ids = columnOf(table, 'indicator_id');
  const values = columnOf(table, 'value');
  const numerators = columnOf(table, 'numerator');
  const denominators = columnOf(table, 'denominator');
  for (let i = 0; i < table.rowCount; i++) {
    const [value, numerator, denominator] = [
      values[i] ?? null,
      numerators[i] ?? null,
      denominators[i] ?? null
    ];
    if (numerator === null) continue;
    if (numerator < 0) reportNegative(numerator, value, rowOf(i), log);
    const unit = units.get(ids[i] ?? '');
    if (denominator !== null && unit !== undefined)
      checkFigure({ value, numerator, denominator, unit }, rowOf(i), log);
  }
}

interface Figure {
  value: number | null;
  numerator: number;
  denominator: number;
  unit: string;
}

function checkFigure({ value, numerator, denominator, unit }: Figure, row: number, log: FileLog): void {
  if (unit === 'percent' && numerator > denominator) {
    log.error('numerator_above_denominator', row, 'numerator', { found: numerator, denominator });
  } else if (value !== null && denominator > 0) {
    checkQuotient(value, ((factors.get(unit) ?? NaN) * numerator) / denominator, row, log);
  }
}

function unitsOf(indicators: Indicators | undefined): Map<string, string> {
  if (indicators === undefined) return new Map();
  const units = columnOf(indicators.table, 'unit');
  return new Map(columnOf(indicators.table, 'indicator_id').map((id, i) => [id ?? '', units[i] ?? '']));
}

/** A balance such as net migration may be negative, and its value is so too; a count may not. */
function reportNegative(numerator: number, value: number | null, row: number, log: FileLog): void {
  if (value === null || value >= 0) log.error('negative_count', row, 'numerator', { found: numerator });
}

function checkQuotient(value: number, quotient: number, row: number, log: FileLog): void {
  const difference = Math.abs(value - quotient);
  if (Number.isNaN(difference) || difference <= 1e-9 * Math.abs(quotient)) return;
  if (difference > rounding(value))
    log.warning('value_mismatch', row, 'value', { found: value, expected: quotient });
}

/** The largest difference that rounding to the decimals the value shows can make. */
function rounding(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return 0.5000001 * 10 ** -decimals;
}

/** Reports transition rates whose numerator exceeds the denominator. */
export function checkTransitionRates({ table, rowOf }: ReadTable<'transition_rates'>, log: FileLog): void {
  const denominators = columnOf(table, 'denominator');
  columnOf(table, 'numerator').forEach((numerator, i) => {
    const denominator = denominators[i] ?? null;
    if (numerator === null || denominator === null || numerator <= denominator) return;
    log.error('numerator_above_denominator', rowOf(i), 'numerator', { found: numerator, denominator });
  });
}
