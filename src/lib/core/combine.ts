import { moments } from './moments.ts';

const blockSize = 2048;

/** Weights ÷ their sum, so that 1:1:2 and 25:25:50 give the same digits. The sum must be positive. */
export function unitWeights(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Σ factor × (column − centre) per row. All columns have the same length; at least one is needed. */
export function weightedSum(
  columns: readonly Float64Array[],
  factors: readonly number[],
  centres: readonly number[]
): Float64Array {
  const sums = new Float64Array(columns[0]?.length ?? 0);
  for (let start = 0; start < sums.length; start += blockSize) {
    const end = Math.min(start + blockSize, sums.length);
    columns.forEach((column, j) =>
      addScaled(sums, column, factors[j] as number, centres[j] as number, start, end)
    );
  }
  return sums;
}

function addScaled(
  sums: Float64Array,
  column: Float64Array,
  factor: number,
  centre: number,
  start: number,
  end: number
): void {
  for (let i = start; i < end; i++) sums[i] = (sums[i] as number) + factor * ((column[i] as number) - centre);
}

/** Sums ÷ their population SD, in place. Their mean is 0 by construction, so nothing is subtracted. */
export function restandardise(sums: Float64Array): { index: Float64Array; sd: number } {
  const { sd } = moments(sums);
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) / sd;
  return { index: sums, sd };
}

/**
 * Composite of z-scores: weighted sum ÷ its population SD. `weights` carry the polarity as their sign.
 * Source: Senatsverwaltung für Stadtentwicklung Berlin, Monitoring Soziale Stadtentwicklung; Hamburg,
 * Sozialmonitoring Integrierte Stadtteilentwicklung.
 */
export function combine(
  zColumns: readonly Float64Array[],
  weights: readonly number[]
): { index: Float64Array; sd: number } {
  return restandardise(
    weightedSum(
      zColumns,
      weights,
      weights.map(() => 0)
    )
  );
}
