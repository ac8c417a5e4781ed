import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { databaseConfig, type EngineBindings } from './bindings.ts';
import { RememberedBoot } from './boot.ts';
import { openConnection } from './connection.ts';
import type { Connector } from './connector.ts';
import { EngineUnavailable } from './errors.ts';
import { guardBindings } from './guard-bindings.ts';

/** How much of the engine has been loaded, in bytes; `total` is null where the server does not say. */
export interface EngineProgress {
  loaded: number;
  total: number | null;
}
export type EngineProgressListener = (progress: EngineProgress) => void;

const listeners = new Set<EngineProgressListener>();
const engine = new RememberedBoot(bootWorkerEngine);

/**
 * Opens a connection on this page's engine, which is booted once, in a worker of the same origin. After a failure,
 * be it of the boot or later of the worker, the next call boots again. Throws EngineUnavailable.
 */
export async function openBrowserConnector(onProgress?: EngineProgressListener): Promise<Connector> {
  if (onProgress) listeners.add(onProgress);
  try {
    return await openConnection(await engine.get());
  } finally {
    if (onProgress) listeners.delete(onProgress);
  }
}

/** Starts the engine ahead of need; a failure shows in the next `openBrowserConnector`. */
export function warmUpEngine(): void {
  engine.get().catch(() => undefined);
}

async function bootWorkerEngine(): Promise<EngineBindings> {
  const worker = new Worker(new URL('./duckdb-worker.ts', import.meta.url), { type: 'module' });
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const { guarded, fail } = guardBindings(workerBindings(database));
  await new Promise<void>((resolve, reject) => {
    onFailure(worker, (error) => {
      engine.forget();
      worker.terminate();
      fail(error);
      reject(error);
    });
    start(database).then(resolve, (cause: unknown) => reject(new EngineUnavailable(cause)));
  });
  return guarded;
}

async function start(database: AsyncDuckDB): Promise<void> {
  await database.instantiate(new URL(wasmUrl, import.meta.url).href, null, ({ bytesLoaded, bytesTotal }) => {
    const progress = { loaded: bytesLoaded, total: bytesTotal || null };
    for (const listener of listeners) listener(progress);
  });
  await database.open(databaseConfig);
}

/** DuckDB's own promises never settle when the worker fails; its events tell. */
function onFailure(worker: Worker, tell: (error: EngineUnavailable) => void): void {
  worker.addEventListener('error', ({ message }) => {
    tell(new EngineUnavailable(message || 'The worker could not be loaded'));
  });
  worker.addEventListener('messageerror', () => tell(new EngineUnavailable('Unreadable message')));
}

function workerBindings(database: AsyncDuckDB): EngineBindings {
  return {
    connect: () => database.connectInternal(),
    disconnect: (id) => database.disconnect(id),
    runQuery: (id, text) => database.runQuery(id, text),
    startPendingQuery: (id, text, stream) => database.startPendingQuery(id, text, stream),
    pollPendingQuery: (id) => database.pollPendingQuery(id),
    cancelPendingQuery: (id) => database.cancelPendingQuery(id),
    fetchQueryResults: (id) => database.fetchQueryResults(id),
    createPrepared: (id, text) => database.createPrepared(id, text),
    runPrepared: (id, statement, parameters) => database.runPrepared(id, statement, parameters),
    closePrepared: (id, statement) => database.closePrepared(id, statement),
    insertArrowFromIPCStream: (id, bytes, target) => database.insertArrowFromIPCStream(id, bytes, target)
  };
}
