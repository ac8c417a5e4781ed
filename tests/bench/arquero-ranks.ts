import { op, table } from 'arquero';

/** Percentile ranks of columns by window functions, one sorted pass per column; the table is made beforehand. */
export function arqueroRanks(columns: readonly Float64Array[]): () => Float64Array[] {
  const data = table(Object.fromEntries(columns.map((column, j) => [`x${j}`, column])));
  return () =>
    columns.map((column, j) => {
      const ranked = data.orderby(`x${j}`).derive({ rank: op.percent_rank() });
      const ranks = ranked.column('rank') as unknown as { at: (row: number) => number };
      return column.map((_value, row) => ranks.at(row));
    });
}
