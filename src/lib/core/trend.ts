import { kindCode } from './cell.ts';
import type { Column } from './cell.ts';
import { hasValue } from './column.ts';
import { indexOfRows } from './index-of-rows.ts';
import type { Ingredient, RowsIndex } from './index-of-rows.ts';
import type { IndexIndicator } from './stress-types.ts';

/**
 * Change of an indicator: now − before, in the unit of the indicator (percentage points for a share). Where one
 * of the two is no value, the change takes its kind, that of the later one first.
 */
export function change(now: Column, before: Column): Column {
  const values = now.values.map((value, row) => value - (before.values[row] as number));
  const kinds = now.kinds.map((kind, row) =>
    kind === kindCode.value ? (before.kinds[row] as number) : kind
  );
  return { values, kinds };
}

/** Index of the change over the years, and the rows (a part of the given ones) that it belongs to. */
export interface Trend {
  rows: Uint32Array;
  result: RowsIndex;
}

/**
 * The same composite on the changes: standardised over those of the given rows that have both figures of every
 * indicator. `indicators` are those that count (weight above 0).
 * Source: Senatsverwaltung für Stadtentwicklung Berlin, Monitoring Soziale Stadtentwicklung (2 years); Hamburg,
 * Sozialmonitoring (3 years).
 */
export function trendOfRows(indicators: readonly IndexIndicator[], rows: Uint32Array): Trend {
  const changes = indicators.map(changeOf);
  if (!changes.every((entry) => entry !== null)) {
    return { rows, result: { kind: 'problem', problem: { kind: 'no_earlier_period' } } };
  }
  const both = rows.filter((row) => changes.every(({ column }) => hasValue(column, row)));
  return {
    rows: both,
    result: indexOfRows(
      changes.map((entry) => ingredient(entry, both)),
      both
    )
  };
}

interface Change {
  indicator: IndexIndicator;
  column: Column;
}

function changeOf(indicator: IndexIndicator): Change | null {
  return indicator.before && { indicator, column: change(indicator.now, indicator.before) };
}

function ingredient({ indicator, column }: Change, rows: Uint32Array): Ingredient {
  const { id, weight, polarity, now } = indicator;
  return { id, weight, polarity, values: column.values, magnitude: largest(now.values, rows) };
}

/** A change of 0 leaves the rounding of the figures behind, so its spread is judged by their size. */
function largest(values: Float64Array, rows: Uint32Array): number {
  return rows.reduce((size, row) => Math.max(size, Math.abs(values[row] as number)), 0);
}
