import { restandardise, weightedSum } from './combine.ts';
import { isConstant, moments } from './moments.ts';
import type { Moments } from './moments.ts';

/** The index, or the column that has no spread, or columns that cancel each other out. */
export type Composite =
  | { kind: 'index'; index: Float64Array; moments: readonly Moments[]; sd: number }
  | { kind: 'constant_column'; column: number }
  | { kind: 'constant_index' };

/**
 * Composite index of dense columns (areas × indicators, one Float64Array per indicator, no gaps): z-score with
 * population SD, weighted sum, ÷ its population SD. The same as `combine` of `standardise`, without writing the
 * z-columns: `zScore(value, moments[j])` gives them back, and `sd` is the SD of the weighted sums.
 *
 * `weights` carry the polarity as their sign; their absolute values sum to about 1 (`unitWeights`).
 * `magnitudes[j]` is the size of the figures column j was computed from, against which its spread is judged;
 * left out, it is the column's mean.
 *
 * Sums run in row order. Rows that stand in the order of their area ids therefore give the same digits whatever
 * the order of the file; `stressIndex` sorts them so.
 */
export function compositeIndex(
  columns: readonly Float64Array[],
  weights: readonly number[],
  magnitudes?: readonly (number | undefined)[]
): Composite {
  const scales = columns.map(moments);
  const constant = scales.findIndex(({ mean, sd }, j) => isConstant(sd, magnitudes?.[j] ?? mean));
  if (constant >= 0) return { kind: 'constant_column', column: constant };
  const sums = weightedSum(
    columns,
    weights.map((weight, j) => weight / (scales[j] as Moments).sd),
    scales.map(({ mean }) => mean)
  );
  const { index, sd } = restandardise(sums);
  if (isConstant(sd, 1)) return { kind: 'constant_index' };
  return { kind: 'index', index, moments: scales, sd };
}
