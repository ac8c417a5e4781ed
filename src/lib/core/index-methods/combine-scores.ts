import { unitWeights } from '../combine.ts';
import { exponential } from '../elementary/exponential.ts';
import { logarithm } from '../elementary/logarithm.ts';
import { isConstant, moments } from '../moments.ts';
import type { CombineMethod } from './method-names.ts';

/** Columns of scores in the direction of stress, put together. */
export interface Combination {
  values: Float64Array;
  /** What a part of a column adds to the values: over parts that add up to column j, then over all j, the values. */
  portion: (j: number, part: Float64Array) => Float64Array;
}

type Combine = (columns: readonly Float64Array[], weights: readonly number[]) => Combination;

/**
 * Combines columns of equal length with weights ≥ 0 of which only the ratio counts:
 * - sum-restandardised: (sum − its mean) ÷ its population SD
 * - weighted-mean
 * - geometric-mean: Π score^weight of scores from 0; portions are those of the weighted mean, scaled to add up
 * - percentile-of-sums: the sum, with weights relative to their mean, so that equal weights are the plain sum
 * Null where the result has no spread.
 */
export function combineScores(
  method: CombineMethod,
  columns: readonly Float64Array[],
  weights: readonly number[]
): Combination | null {
  const combination = combinations[method](columns, weights);
  const { mean, sd } = moments(combination.values);
  return isConstant(sd, mean) ? null : combination;
}

const combinations: Readonly<Record<CombineMethod, Combine>> = {
  'sum-restandardised': restandardisedSum,
  'weighted-mean': (columns, weights) => linear(columns, unitWeights(weights)),
  'geometric-mean': geometricMean,
  'percentile-of-sums': (columns, weights) =>
    linear(
      columns,
      unitWeights(weights).map((weight) => weight * weights.length)
    )
};

function linear(columns: readonly Float64Array[], factors: readonly number[]): Combination {
  const values = new Float64Array(columns[0]?.length ?? 0);
  columns.forEach((column, j) => {
    const factor = factors[j] as number;
    for (let i = 0; i < values.length; i++)
      values[i] = (values[i] as number) + factor * (column[i] as number);
  });
  return { values, portion: (j, part) => part.map((value) => (factors[j] as number) * value) };
}

function restandardisedSum(columns: readonly Float64Array[], weights: readonly number[]): Combination {
  const units = unitWeights(weights);
  const sums = linear(columns, units).values;
  const { mean, sd } = moments(sums);
  return {
    values: sums.map((sum) => (sum - mean) / sd),
    portion: (j, part) => {
      const centre = moments(part).mean;
      return part.map((value) => ((units[j] as number) * (value - centre)) / sd);
    }
  };
}

function geometricMean(columns: readonly Float64Array[], weights: readonly number[]): Combination {
  const units = unitWeights(weights);
  const means = linear(columns, units);
  const values = means.values.map((_, i) => productOf(columns, units, i));
  return {
    values,
    portion: (j, part) =>
      means.portion(j, part).map((value, i) => {
        const mean = means.values[i] as number;
        return mean === 0 ? 0 : (value / mean) * (values[i] as number);
      })
  };
}

/** Π score^weight of row i; 0 where a score that counts is 0. */
function productOf(columns: readonly Float64Array[], units: readonly number[], i: number): number {
  const logarithms = columns.map((column, j) => {
    const unit = units[j] as number;
    return unit === 0 ? 0 : unit * logarithm(column[i] as number);
  });
  return exponential(logarithms.reduce((sum, value) => sum + value, 0));
}
