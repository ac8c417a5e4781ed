import type { SqlValue } from './sql.ts';

export type Awaitable<T> = T | Promise<T>;

/**
 * The calls of DuckDB-WASM that a connection needs. The blocking build answers at once, the worker build with
 * promises. Result buffers are parts of an Arrow IPC stream.
 */
export interface EngineBindings {
  connect(): Awaitable<number>;
  disconnect(connection: number): Awaitable<void>;
  runQuery(connection: number, text: string): Awaitable<Uint8Array>;
  /** The header of the result, or null while the statement has to be polled. */
  startPendingQuery(
    connection: number,
    text: string,
    allowStreamResult: boolean
  ): Awaitable<Uint8Array | null>;
  pollPendingQuery(connection: number): Awaitable<Uint8Array | null>;
  cancelPendingQuery(connection: number): Awaitable<boolean>;
  /** The next batch; null = ask again; empty = the end. */
  fetchQueryResults(connection: number): Awaitable<Uint8Array | null>;
  createPrepared(connection: number, text: string): Awaitable<number>;
  runPrepared(connection: number, statement: number, parameters: SqlValue[]): Awaitable<Uint8Array>;
  closePrepared(connection: number, statement: number): Awaitable<void>;
  insertArrowFromIPCStream(
    connection: number,
    bytes: Uint8Array,
    target: { schema: string; name: string; create: boolean }
  ): Awaitable<void>;
}

/** How both builds open the database: 64-bit integers and decimals arrive as doubles, a poll lasts 20 ms. */
export const databaseConfig = {
  query: { castBigIntToDouble: true, castDecimalToDouble: true, queryPollingInterval: 20 }
};
