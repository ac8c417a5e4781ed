import { op, table } from 'arquero';

/** Percentile ranks of columns by window functions, one sorted pass per column; the table is made beforehand. */
export function arqueroRanks(columns: readonly Float64Array[]): () => Float64Array[] {
  const data = table(Object.fromEntries(columns.map((column, j) => [`x${j}`, column])));
  return () =>
    columns.map((_, j) => {
      const ranked = data.orderby(`x${j}`).derive({ rank: op.percent_rank() });
      return Float64Array.from(ranked.column('rank')!.data as ArrayLike<number>);
    });
}
