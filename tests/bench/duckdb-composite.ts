import { openDuckdb } from './duckdb-figures.ts';

/** The composite index in SQL, in the engine that the application ships; the columns are loaded beforehand. */
export interface DuckdbComposite {
  index: () => Float64Array;
  close: () => void;
}

/** Boots an engine of its own and loads the columns. */
export async function openDuckdbComposite(
  columns: readonly Float64Array[],
  weights: readonly number[]
): Promise<DuckdbComposite> {
  const { connection, close } = await openDuckdb(columns);
  const sql = compositeSql(weights);
  return { index: () => connection.query(sql).getChild('index')!.toArray() as Float64Array, close };
}

/** The fastest of the statements tried: window functions and materialised z-columns took two and three times as long. */
function compositeSql(weights: readonly number[]): string {
  const moments = weights.map((_, j) => `avg(x${j}) AS m${j}, stddev_pop(x${j}) AS s${j}`);
  const terms = weights.map((weight, j) => `${weight} * (x${j} - m${j}) / s${j}`);
  return `
    WITH moments AS (SELECT ${moments.join(', ')} FROM figures),
    sums AS (SELECT ${terms.join(' + ')} AS total FROM figures, moments),
    scale AS (SELECT stddev_pop(total) AS sd FROM sums)
    SELECT total / sd AS index FROM sums, scale`;
}
