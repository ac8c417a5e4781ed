import { hasValue, valueAt } from '../column.ts';
import { gather } from '../dense-rows.ts';
import { requiredAreas } from '../index-of-rows.ts';
import type { IndexIndicator, IndexInput } from '../stress-types.ts';
import { scatterColumn, type RowScores } from './row-scores.ts';
import { scoresOf } from './standardisers.ts';

/**
 * The scores of every indicator over those of the rows that have a value of it; null where they have no spread or are
 * fewer than three. Rows stand in the order of their ids.
 */
export function indicatorColumns(
  input: IndexInput,
  rows: Uint32Array
): ReadonlyMap<string, RowScores | null> {
  return new Map(input.indicators.map((indicator) => [indicator.id, columnOf(indicator, input, rows)]));
}

function columnOf(indicator: IndexIndicator, input: IndexInput, pool: Uint32Array): RowScores | null {
  const { now, polarity, cityValue = null } = indicator;
  const rows = pool.filter((row) => hasValue(now, row));
  if (rows.length < requiredAreas) return null;
  const { standardise, percentileDecimals = null } = input.settings;
  const residents = residentsOf(input, rows);
  const scores = scoresOf(standardise, gather(now.values, rows), polarity, {
    residents,
    cityValue,
    percentileDecimals
  });
  return scores && scatterColumn(scores, rows, input.areaIds.length);
}

/** Of rows whose residents are known, as those of areas that can be classified are. */
function residentsOf({ residents }: IndexInput, rows: Uint32Array): Float64Array | null {
  return residents && Float64Array.from(rows, (row) => valueAt(residents, row) ?? 0);
}
