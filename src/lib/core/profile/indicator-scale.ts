import type { Column } from '../cell.ts';
import { hasValue } from '../column.ts';
import { rank } from '../rank.ts';

/** Where the areas stand with an indicator. */
export interface IndicatorScale {
  /** Known values of all areas, in their order. */
  values: readonly number[];
  /** Rank of each area, 1 = most stress; null where it has no value. */
  ranks: readonly (number | null)[];
}

/**
 * Ranks the areas by an indicator: 1 has the value that means most stress, so the highest one, or the lowest where a
 * high value means less stress (polarity −1). An indicator without a direction is ranked from the highest value.
 * Equal values share the better rank; areas without a value have none and take none.
 */
export function indicatorScale(column: Column, polarity: number): IndicatorScale {
  const rows = Array.from(column.values.keys()).filter((row) => hasValue(column, row));
  const values = rows.map((row) => column.values[row] as number);
  const placed = rank(Float64Array.from(values, (value) => (polarity < 0 ? -value : value)));
  const ranks = new Array<number | null>(column.values.length).fill(null);
  rows.forEach((row, i) => (ranks[row] = placed[i] ?? null));
  return { values, ranks };
}
