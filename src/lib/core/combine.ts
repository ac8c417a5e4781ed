import { moments } from './moments.ts';

/** Weights ÷ their sum, so that 1:1:2 and 25:25:50 give the same digits. The sum must be positive. */
export function unitWeights(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** A column's part in a weighted sum: factor × (value − centre). */
interface Term {
  values: Float64Array;
  factor: number;
  centre: number;
}

/**
 * Σ factor × (column − centre) per row, added up in the order of the columns. All columns have the same length; at
 * least one is needed.
 */
export function weightedSum(
  columns: readonly Float64Array[],
  factors: readonly number[],
  centres: readonly number[]
): Float64Array {
  const sums = new Float64Array(columns[0]?.length ?? 0);
  const nothing: Term = { values: sums, factor: 0, centre: 0 };
  const terms = columns.map((values, j) => ({ values, factor: factors[j] ?? 0, centre: centres[j] ?? 0 }));
  for (let j = 0; j < terms.length; j += 4) {
    const [a = nothing, b = nothing, c = nothing, d = nothing] = terms.slice(j, j + 4);
    addFour(sums, a, b, c, d);
  }
  return sums;
}

/** Four columns at a time, because the sums then travel through memory a quarter as often. */
function addFour(sums: Float64Array, a: Term, b: Term, c: Term, d: Term): void {
  const { values: aValues, factor: aFactor, centre: aCentre } = a;
  const { values: bValues, factor: bFactor, centre: bCentre } = b;
  const { values: cValues, factor: cFactor, centre: cCentre } = c;
  const { values: dValues, factor: dFactor, centre: dCentre } = d;
  const count = sums.length;
  for (let i = 0; i < count; i++) {
    sums[i] =
      (sums[i] as number) +
      aFactor * ((aValues[i] as number) - aCentre) +
      bFactor * ((bValues[i] as number) - bCentre) +
      cFactor * ((cValues[i] as number) - cCentre) +
      dFactor * ((dValues[i] as number) - dCentre);
  }
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
