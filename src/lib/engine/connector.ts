import type { ResultTable } from './decode.ts';
import type { SafeTableName } from './schema.ts';
import type { Sql } from './sql.ts';

export interface QueryOptions {
  /** Aborting stops the running statement; the promise rejects with QueryCancelled. */
  signal?: AbortSignal;
}

/** A table as it goes into the database: plain columns of equal length, null = empty. */
export interface TableData {
  name: SafeTableName;
  rowCount: number;
  columns: Readonly<Record<string, TableColumn>>;
}
export type TableColumn = readonly (string | number | boolean | null)[] | Float64Array;

/**
 * One connection to the engine. Statements run one after the other, in the order they were asked for.
 * Rejects with QueryError, QueryCancelled or EngineUnavailable.
 */
export interface Connector {
  query(sql: Sql, options?: QueryOptions): Promise<ResultTable>;
  /** Has the engine take a text apart without running it. Rejects with QueryError unless it is exactly one statement. */
  prepare(text: string): Promise<void>;
  /**
   * Replaces everything that queries see by these tables; tables that are not given are empty.
   * Upon failure the former tables stay. Callers outside the engine use `loadPackage`, which runs the gate.
   */
  replaceTables(tables: readonly TableData[]): Promise<void>;
  close(): Promise<void>;
}
