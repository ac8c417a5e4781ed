import { createRequire } from 'node:module';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { makeData, makeVector, Float64, Table, tableToIPC } from 'apache-arrow';

/** The composite index in SQL, in the engine that the application ships; the columns are loaded beforehand. */
export interface DuckdbComposite {
  index: () => Float64Array;
  close: () => void;
}

/** Boots an engine of its own and loads the columns as x0, x1, …. */
export async function openDuckdbComposite(
  columns: readonly Float64Array[],
  weights: readonly number[]
): Promise<DuckdbComposite> {
  const { resolve } = createRequire(import.meta.url);
  const bundle = { mainModule: resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'), mainWorker: '' };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => undefined);
  const connection = database.connect();
  connection.query('SET autoinstall_known_extensions = false; SET autoload_known_extensions = false');
  connection.insertArrowFromIPCStream(tableToIPC(arrowTable(columns), 'stream'), { name: 'figures' });
  const sql = compositeSql(weights);
  return {
    index: () => connection.query(sql).getChild('index')!.toArray() as Float64Array,
    close: () => connection.close()
  };
}

function arrowTable(columns: readonly Float64Array[]): Table {
  return new Table(
    Object.fromEntries(
      columns.map((data, j) => [
        `x${j}`,
        makeVector(makeData({ type: new Float64(), data, length: data.length, nullCount: 0 }))
      ])
    )
  );
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
