import { openDuckdb } from './duckdb-figures.ts';

/** Percentile ranks in SQL, in the engine that the application ships; the columns are loaded beforehand. */
export async function openDuckdbRanks(columns: readonly Float64Array[]) {
  const { connection, close } = await openDuckdb(columns);
  const ranks = columns.map((_, j) => `percent_rank() OVER (ORDER BY x${j}) AS r${j}`);
  const sql = `SELECT ${columns.map((_, j) => `r${j}`).join(', ')}
    FROM (SELECT row, ${ranks.join(', ')} FROM figures) ORDER BY row`;
  return {
    close,
    ranks: () => {
      const table = connection.query(sql);
      return columns.map((_, j) => table.getChild(`r${j}`)!.toArray() as Float64Array);
    }
  };
}
