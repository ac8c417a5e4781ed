import { createRequire } from 'node:module';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { Float64, Int32, makeData, makeVector, Table, tableToIPC } from 'apache-arrow';

/** Boots an engine of its own and loads the columns as x0, x1, … of the table figures, beside the number of the row. */
export async function openDuckdb(columns: readonly Float64Array[]) {
  const { resolve } = createRequire(import.meta.url);
  const bundle = { mainModule: resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'), mainWorker: '' };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => undefined);
  const connection = database.connect();
  connection.query('SET autoinstall_known_extensions = false; SET autoload_known_extensions = false');
  connection.insertArrowFromIPCStream(tableToIPC(arrowTable(columns), 'stream'), { name: 'figures' });
  return { connection, close: () => connection.close() };
}

function arrowTable(columns: readonly Float64Array[]): Table {
  const length = columns[0]?.length ?? 0;
  const row = Int32Array.from({ length }, (_, i) => i);
  return new Table({
    row: makeVector(makeData({ type: new Int32(), data: row, length, nullCount: 0 })),
    ...Object.fromEntries(
      columns.map((data, j) => [
        `x${j}`,
        makeVector(makeData({ type: new Float64(), data, length, nullCount: 0 }))
      ])
    )
  });
}
