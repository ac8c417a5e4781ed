import type { ClassMatrix } from './class-sequence.ts';
import { determinant, identity, solveLinear } from './linear-solve.ts';
import { eigenvalueModuli } from './eigenvalue.ts';

/**
 * The distribution over the classes that the probabilities leave as it is; null where there is not exactly one (the
 * classes fall into groups between which nobody moves). Source: Kemeny and Snell 1976, Finite Markov Chains, ch. 4.
 */
export function steadyState(probabilities: ClassMatrix): number[] | null {
  const n = probabilities.length;
  const balance = identity(n).map((row, i) => row.map((cell, j) => (probabilities[j]?.[i] ?? 0) - cell));
  const rows = [...balance.slice(0, n - 1), new Array<number>(n).fill(1)];
  const right = rows.map((_, i) => [i === n - 1 ? 1 : 0]);
  const solution = solveLinear(rows, right)?.map(([value = 0]) => value);
  return solution?.every((share) => share > -1e-9) ? solution.map((share) => Math.max(0, share)) : null;
}

/**
 * Steps until a unit of one class (row) first comes into another (column); on the diagonal, until it comes back. Null
 * without a steady state of all classes. Source: Kemeny and Snell 1976, theorem 4.4.7.
 */
export function meanFirstPassage(probabilities: ClassMatrix): number[][] | null {
  const steady = steadyState(probabilities);
  if (steady === null || steady.some((share) => share <= 0)) return null;
  const n = probabilities.length;
  const system = identity(n).map((row, i) =>
    row.map((cell, j) => cell - (probabilities[i]?.[j] ?? 0) + (steady[j] ?? 0))
  );
  const fundamental = solveLinear(system, identity(n));
  const cell = (i: number, j: number) => fundamental?.[i]?.[j] ?? 0;
  return (
    fundamental?.map((row, i) =>
      row.map((_, j) => ((i === j ? 1 : cell(j, j) - cell(i, j)) as number) / (steady[j] ?? 1))
    ) ?? null
  );
}

/** Mean number of steps a unit stays in each class once it is there; Infinity where nobody ever leaves. */
export function sojournTimes(probabilities: ClassMatrix): number[] {
  return probabilities.map((row, i) => 1 / (1 - (row[i] ?? 0)));
}

/**
 * Mobility indices, 0 = nobody moves. Source: Formby, Smith and Zheng 2004, Journal of Econometrics 120, 181–205.
 */
export interface MobilityIndices {
  /** Prais and Shorrocks: (n − trace) ÷ (n − 1). */
  prais: number;
  /** 1 − |determinant|. */
  determinant: number;
  /** 1 − |second eigenvalue|. */
  secondEigenvalue: number;
  /** Bartholomew: n ÷ (n − 1) · (1 − Σ s_i p_ii), and Σ s_i p_ij |i − j| ÷ (n − 1), with the start distribution s. */
  bartholomewLeaving: number;
  bartholomewDistance: number;
}

/** The indices of transition probabilities; the start distribution defaults to equal shares. Null for one class. */
export function mobilityIndices(
  probabilities: ClassMatrix,
  start?: readonly number[]
): MobilityIndices | null {
  const n = probabilities.length;
  if (n < 2) return null;
  const share = (i: number) => start?.[i] ?? 1 / n;
  const stays = probabilities.map((row, i) => row[i] ?? 0);
  const distances = probabilities.map((row, i) => row.reduce((sum, p, j) => sum + p * Math.abs(i - j), 0));
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  return {
    prais: (n - total(stays)) / (n - 1),
    determinant: 1 - Math.abs(determinant(probabilities)),
    secondEigenvalue: Math.max(0, 1 - (eigenvalueModuli(probabilities)[1] ?? 0)),
    bartholomewLeaving: (n * (1 - total(stays.map((p, i) => share(i) * p)))) / (n - 1),
    bartholomewDistance: total(distances.map((distance, i) => share(i) * distance)) / (n - 1)
  };
}
