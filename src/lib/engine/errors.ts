/** A statement failed in the engine. `sql` is its text with `?` for the values, `cause` what the engine said. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  constructor(
    readonly sql: string,
    override readonly cause: unknown
  ) {
    super(`Query failed: ${engineMessage(cause)}`);
  }
}

/** The engine could not be started, or stopped working; starting it again may help. */
export class EngineUnavailable extends Error {
  override readonly name = 'EngineUnavailable';
  constructor(override readonly cause: unknown) {
    super(`Engine unavailable: ${engineMessage(cause)}`);
  }
}

/** The caller's AbortSignal ended the query. */
export class QueryCancelled extends Error {
  override readonly name = 'QueryCancelled';
  constructor() {
    super('Query cancelled');
  }
}

/** DuckDB words parser and constraint errors as JSON; everything else as plain text. */
function engineMessage(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return /"exception_message":"((?:[^"\\]|\\.)*)"/.exec(message)?.[1] ?? message;
}
