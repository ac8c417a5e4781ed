import { bindParameters } from './bind-parameters.ts';
import type { EngineBindings } from './bindings.ts';
import type { Connector, QueryOptions, TableData } from './connector.ts';
import { decodeArrow } from './decode-arrow.ts';
import type { ResultTable } from './decode.ts';
import { encodeArrow } from './encode-arrow.ts';
import { EngineUnavailable, QueryCancelled, QueryError } from './errors.ts';
import { runPending, throwIfCancelled } from './pending-query.ts';
import { createTable, safeTableNames } from './schema.ts';
import type { Sql } from './sql.ts';

/** Nothing outside is ever asked for: no extension repository, no file, no network. */
const firstStatements = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET enable_external_access = false'
];

/** Opens a connection of its own on a booted engine. Throws EngineUnavailable. */
export async function openConnection(bindings: EngineBindings): Promise<Connector> {
  try {
    const id = await bindings.connect();
    for (const text of firstStatements) await bindings.runQuery(id, text);
    return new EngineConnection(bindings, id);
  } catch (error) {
    throw error instanceof EngineUnavailable ? error : new EngineUnavailable(error);
  }
}

/** The connector on either build. Every set of tables lives in a schema of its own; `USE` swaps them at once. */
class EngineConnection implements Connector {
  readonly #bindings: EngineBindings;
  readonly #id: number;
  #lastTurn: Promise<unknown> = Promise.resolve();
  #loads = 0;
  #schema: string | null = null;

  constructor(bindings: EngineBindings, id: number) {
    this.#bindings = bindings;
    this.#id = id;
  }

  query(sql: Sql, { signal }: QueryOptions = {}): Promise<ResultTable> {
    return this.#inTurn(async () => {
      throwIfCancelled(signal);
      return asQueryError(sql.text, async () => decodeArrow(await this.#run(sql, signal)));
    });
  }

  prepare(text: string): Promise<void> {
    return this.#inTurn(() =>
      asQueryError(text, async () => {
        const statement = await this.#bindings.createPrepared(this.#id, text);
        await this.#bindings.closePrepared(this.#id, statement);
      })
    );
  }

  replaceTables(tables: readonly TableData[]): Promise<void> {
    return this.#inTurn(async () => {
      const staging = `package_${this.#id}_${++this.#loads}`;
      try {
        await this.#fill(staging, tables);
      } catch (error) {
        await this.#execute(`DROP SCHEMA IF EXISTS ${staging} CASCADE`);
        throw error;
      }
      await this.#swapTo(staging);
    });
  }

  close(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#schema) await this.#swapTo('main');
      await this.#bindings.disconnect(this.#id);
    });
  }

  async #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#lastTurn.then(task);
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }

  async #run(sql: Sql, signal: AbortSignal | undefined): Promise<Uint8Array[]> {
    const text = await bindParameters(this.#bindings, this.#id, sql);
    return runPending(this.#bindings, this.#id, text, signal);
  }

  async #execute(text: string): Promise<void> {
    await asQueryError(text, async () => this.#bindings.runQuery(this.#id, text));
  }

  async #fill(schema: string, tables: readonly TableData[]): Promise<void> {
    await this.#execute(`CREATE SCHEMA ${schema}`);
    for (const name of safeTableNames) await this.#execute(createTable(schema, name));
    for (const table of tables) await this.#insert(schema, table);
  }

  async #insert(schema: string, table: TableData): Promise<void> {
    if (table.rowCount === 0) return;
    const target = { schema, name: table.name, create: false };
    await asQueryError(`INSERT INTO ${table.name}`, async () =>
      this.#bindings.insertArrowFromIPCStream(this.#id, encodeArrow(table), target)
    );
  }

  async #swapTo(schema: string): Promise<void> {
    const former = this.#schema;
    await this.#execute(`USE ${schema}`);
    this.#schema = schema;
    if (former) await this.#execute(`DROP SCHEMA ${former} CASCADE`);
  }
}

async function asQueryError<T>(sql: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof QueryCancelled || error instanceof EngineUnavailable) throw error;
    throw new QueryError(sql, error);
  }
}
