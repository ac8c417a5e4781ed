import { exponential } from '../elementary/exponential.ts';
import { logarithm } from '../elementary/logarithm.ts';
import type { CombineMethod } from '../index-methods/method-names.ts';
import { moments } from '../moments.ts';
import { weigh } from './weigh.ts';

/** Writes what columns of scores give together under weights that add up to 1. */
export type CombineInto = (
  columns: readonly Float64Array[],
  weights: Float64Array,
  target: Float64Array
) => void;

/** Writes the index of every row under weights that add up to 1; higher is more stress. */
export type WeighedIndex = (weights: Float64Array, index: Float64Array) => void;

/** The ways of `combineScores`, into a given place, for many draws of weights. */
export const combineInto: Readonly<Record<CombineMethod, CombineInto>> = {
  'sum-restandardised': (columns, weights, target) => {
    weigh(columns, weights, target);
    const { mean, sd } = moments(target);
    for (let i = 0; i < target.length; i++) target[i] = ((target[i] as number) - mean) / sd;
  },
  'weighted-mean': weigh,
  'geometric-mean': geometricMean,
  'percentile-of-sums': (columns, weights, target) => {
    weigh(columns, weights, target);
    for (let i = 0; i < target.length; i++) target[i] = columns.length * (target[i] as number);
  }
};

/** Sums of z-scores have a mean of 0 by construction: ÷ their SD alone, as `restandardise`. */
export const sumOfZ: CombineInto = (columns, weights, target) => {
  weigh(columns, weights, target);
  const { sd } = moments(target);
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) / sd;
};

function geometricMean(columns: readonly Float64Array[], weights: Float64Array, target: Float64Array): void {
  target.fill(0);
  columns.forEach((column, j) => {
    const weight = weights[j] as number;
    if (weight === 0) return;
    for (let i = 0; i < target.length; i++)
      target[i] = (target[i] as number) + weight * logarithm(column[i] as number);
  });
  for (let i = 0; i < target.length; i++) target[i] = exponential(target[i] as number);
}
