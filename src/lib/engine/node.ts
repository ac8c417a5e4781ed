import { createRequire } from 'node:module';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createDuckDB, NODE_RUNTIME, VoidLogger, type DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { databaseConfig, type EngineBindings } from './bindings.ts';
import { RememberedBoot } from './boot.ts';
import { openConnection } from './connection.ts';
import type { Connector } from './connector.ts';
import { EngineUnavailable } from './errors.ts';

const engine = new RememberedBoot(bootNodeEngine);

/** Opens a connection on this process's engine, which is booted once. Throws EngineUnavailable. */
export async function openNodeConnector(): Promise<Connector> {
  return openConnection(await engine.get());
}

/** Boots an engine of its own in this process, the same WebAssembly build as in the browser. */
export async function bootNodeEngine(): Promise<EngineBindings> {
  try {
    const database = await createDuckDB(bundles(), new VoidLogger(), NODE_RUNTIME);
    await database.instantiate(() => undefined);
    database.open(databaseConfig);
    return nodeBindings(database);
  } catch (error) {
    throw new EngineUnavailable(error);
  }
}

function bundles() {
  const { resolve } = createRequire(import.meta.url);
  const bundle = (name: string) => ({
    mainModule: resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`),
    mainWorker: ''
  });
  return { mvp: bundle('mvp'), eh: bundle('eh') };
}

/** The blocking calls; between polls and batches timers and events get their turn, so that a signal can be raised. */
function nodeBindings(database: DuckDBBindings): EngineBindings {
  return {
    connect: () => database.connect().useUnsafe((_, id) => id),
    disconnect: (id) => database.disconnect(id),
    runQuery: (id, text) => database.runQuery(id, text),
    startPendingQuery: (id, text, stream) => database.startPendingQuery(id, text, stream),
    pollPendingQuery: async (id) => {
      await nextTurn();
      return database.pollPendingQuery(id);
    },
    cancelPendingQuery: (id) => database.cancelPendingQuery(id),
    fetchQueryResults: async (id) => {
      await nextTurn();
      return database.fetchQueryResults(id);
    },
    createPrepared: (id, text) => database.createPrepared(id, text),
    runPrepared: (id, statement, parameters) => database.runPrepared(id, statement, parameters),
    closePrepared: (id, statement) => database.closePrepared(id, statement),
    insertArrowFromIPCStream: (id, bytes, target) => database.insertArrowFromIPCStream(id, bytes, target)
  };
}
