import { deviations } from './deviations.ts';
import type { Neighbours } from './neighbours.ts';

/**
 * Getis–Ord Gi of every row as a z-value: the sum of the neighbours' values against mean and variance of all rows but
 * the row itself. The same for binary and row-standardised weights; 0 for islands.
 * Source: Ord and Getis 1995, Local spatial autocorrelation statistics, Geographical Analysis 27 (4), eq. 14.
 */
export function localG(values: Float64Array, neighbours: Neighbours): Float64Array {
  const { z, m2 } = deviations(values);
  const n = z.length;
  return Float64Array.from(neighbours, (row, i) => {
    const own = z[i] as number;
    // Sums over the others follow from those over all, which are 0 and n m2.
    const mean = -own / (n - 1);
    const variance = (n * m2 - own * own) / (n - 1) - mean * mean;
    return scored(sumOf(z, row), row.length, { n: n - 1, mean, variance });
  });
}

/** Gi* as a z-value: the same with the row itself among its neighbours and among the rows compared with. */
export function localGStar(values: Float64Array, neighbours: Neighbours): Float64Array {
  const { z, m2 } = deviations(values);
  return Float64Array.from(neighbours, (row, i) =>
    scored(sumOf(z, row) + (z[i] as number), row.length + 1, { n: z.length, mean: 0, variance: m2 })
  );
}

/**
 * The sum of `count` of n values, drawn without putting back, against its mean and variance; 0 where all values are
 * drawn, which leaves nothing to chance.
 */
function scored(sum: number, count: number, all: { n: number; mean: number; variance: number }): number {
  const spread = (count * (all.n - count)) / (all.n - 1);
  return spread === 0 ? 0 : (sum - count * all.mean) / Math.sqrt(all.variance * spread);
}

function sumOf(z: Float64Array, row: Uint32Array): number {
  let sum = 0;
  for (const j of row) sum += z[j] as number;
  return sum;
}
