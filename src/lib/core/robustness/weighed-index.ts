import { unitWeights } from '../combine.ts';
import { moments } from '../moments.ts';
import type { IndexIndicator, IndexInput, StressIndex } from '../stress-types.ts';

/** Writes the index of every row under weights that add up to 1; higher is more stress. */
export type WeighedIndex = (weights: Float64Array, index: Float64Array) => void;

/** How the index of the given rows follows from the weights of the given indicators. */
export function weighedIndex(
  _input: IndexInput,
  indicators: readonly IndexIndicator[],
  index: StressIndex,
  rows: Uint32Array
): WeighedIndex {
  return weighedSums(scoreColumns(indicators, index, rows));
}

/**
 * Standardised scores, higher = more stress, up to a factor that all columns share: what an indicator adds to the
 * index is its weight times its score.
 */
function scoreColumns(
  indicators: readonly IndexIndicator[],
  { areas }: StressIndex,
  rows: Uint32Array
): Float64Array[] {
  const units = unitWeights(indicators.map(({ weight }) => weight));
  return indicators.map(({ id }, j) =>
    Float64Array.from(rows, (row) => {
      const score = areas[row]?.scores.find(({ indicatorId }) => indicatorId === id);
      return (score?.contribution ?? NaN) / (units[j] as number);
    })
  );
}

/**
 * The sums of weighted columns ÷ their population SD, as `restandardise` gives them. Columns are standardised and
 * turned by their polarity, so that their mean is 0; all have the same length.
 */
export const weighedSums =
  (columns: readonly Float64Array[]): WeighedIndex =>
  (weights, index) => {
    weigh(columns, weights, index);
    const { sd } = moments(index);
    for (let i = 0; i < index.length; i++) index[i] = (index[i] as number) / sd;
  };

/** Σ weight × column per row, four columns at a time (as `weightedSum`, into a given place). */
export function weigh(columns: readonly Float64Array[], weights: Float64Array, sums: Float64Array): void {
  sums.fill(0);
  for (let j = 0; j < columns.length; j += 4) addFour(columns, weights, j, sums);
}

function addFour(
  columns: readonly Float64Array[],
  weights: Float64Array,
  j: number,
  sums: Float64Array
): void {
  const a = columns[j] as Float64Array;
  const [b = a, c = a, d = a] = [columns[j + 1], columns[j + 2], columns[j + 3]];
  const [wa = 0, wb = 0, wc = 0, wd = 0] = weights.subarray(j, j + 4);
  for (let i = 0; i < sums.length; i++)
    sums[i] =
      (sums[i] as number) +
      wa * (a[i] as number) +
      wb * (b[i] as number) +
      wc * (c[i] as number) +
      wd * (d[i] as number);
}
