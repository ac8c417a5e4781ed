import type { Neighbours } from './neighbours.ts';

/** The same weight for every link of a row: 1 (binary) or 1 ÷ number of neighbours (row-standardised). */
export interface SpatialWeights {
  neighbours: Neighbours;
  linkWeight: Float64Array;
}

export function binaryWeights(neighbours: Neighbours): SpatialWeights {
  return { neighbours, linkWeight: new Float64Array(neighbours.length).fill(1) };
}

/** Rows add up to 1; that of an island to 0. */
export function rowStandardised(neighbours: Neighbours): SpatialWeights {
  return {
    neighbours,
    linkWeight: Float64Array.from(neighbours, ({ length }) => (length === 0 ? 0 : 1 / length))
  };
}

/** Σ of all weights, ½ Σ (w_ij + w_ji)², Σ (sum of row + sum of column)². */
export interface WeightSums {
  s0: number;
  s1: number;
  s2: number;
}

/** The sums behind the moments of global statistics (Cliff and Ord 1981, Spatial Processes, p. 17–19). */
export function weightSums({ neighbours, linkWeight }: SpatialWeights): WeightSums {
  const rowsAndColumns = new Float64Array(neighbours.length);
  let [s0, s1] = [0, 0];
  neighbours.forEach((row, i) => {
    const weight = linkWeight[i] as number;
    s0 += weight * row.length;
    rowsAndColumns[i] = (rowsAndColumns[i] as number) + weight * row.length;
    for (const j of row) {
      const back = isLinked(neighbours, j, i) ? (linkWeight[j] as number) : 0;
      s1 += weight * (weight + back);
      rowsAndColumns[j] = (rowsAndColumns[j] as number) + weight;
    }
  });
  return { s0, s1, s2: rowsAndColumns.reduce((sum, both) => sum + both * both, 0) };
}

/** Whether `to` is a neighbour of `from` (binary search). */
function isLinked(neighbours: Neighbours, from: number, to: number): boolean {
  const row = neighbours[from] as Uint32Array;
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((row[middle] as number) < to) low = middle + 1;
    else high = middle;
  }
  return row[low] === to;
}

/** Weighted sum of the neighbours' values, row by row. */
export function spatialLag(values: Float64Array, { neighbours, linkWeight }: SpatialWeights): Float64Array {
  return Float64Array.from(neighbours, (row, i) => {
    let sum = 0;
    for (const j of row) sum += values[j] as number;
    return (linkWeight[i] as number) * sum;
  });
}
