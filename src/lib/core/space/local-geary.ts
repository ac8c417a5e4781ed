import { deviations } from './deviations.ts';
import type { SpatialWeights } from './spatial-weights.ts';

/**
 * Local Geary of every row: weighted squared differences to the neighbours ÷ variance of all values (n − 1). Small
 * where neighbours are alike, high or low. Source: Anselin 2019, A local indicator of multivariate spatial
 * association, Geographical Analysis 51 (2), eq. 4.
 */
export function localGeary(values: Float64Array, { neighbours, linkWeight }: SpatialWeights): Float64Array {
  const n = values.length;
  const variance = (deviations(values).m2 * n) / (n - 1);
  return Float64Array.from(neighbours, (row, i) => {
    let sum = 0;
    for (const j of row) {
      const difference = (values[i] as number) - (values[j] as number);
      sum += difference * difference;
    }
    return ((linkWeight[i] as number) * sum) / variance;
  });
}
