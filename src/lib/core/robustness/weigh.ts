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
  const [wa = 0, wb = 0, wc = 0, wd = 0] = weights.subarray(j, Math.min(j + 4, columns.length));
  for (let i = 0; i < sums.length; i++)
    sums[i] =
      (sums[i] as number) +
      wa * (a[i] as number) +
      wb * (b[i] as number) +
      wc * (c[i] as number) +
      wd * (d[i] as number);
}
