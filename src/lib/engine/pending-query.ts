import type { EngineBindings } from './bindings.ts';
import { QueryCancelled } from './errors.ts';

/** Throws QueryCancelled where the caller has given up. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new QueryCancelled();
}

/**
 * Runs a statement in short polls, between which the signal is heeded, and returns its Arrow IPC stream in parts.
 * Throws QueryCancelled after having stopped the statement; the connection can be used further.
 */
export async function runPending(
  bindings: EngineBindings,
  connection: number,
  text: string,
  signal?: AbortSignal
): Promise<Uint8Array[]> {
  let header = await bindings.startPendingQuery(connection, text, false);
  while (header === null) {
    await stopIfCancelled(bindings, connection, signal);
    header = await bindings.pollPendingQuery(connection);
  }
  return [header, ...(await batches(bindings, connection, signal))];
}

async function batches(
  bindings: EngineBindings,
  connection: number,
  signal: AbortSignal | undefined
): Promise<Uint8Array[]> {
  const parts: Uint8Array[] = [];
  for (;;) {
    await stopIfCancelled(bindings, connection, signal);
    const part = await bindings.fetchQueryResults(connection);
    if (part?.length === 0) return parts;
    if (part) parts.push(part);
  }
}

async function stopIfCancelled(
  bindings: EngineBindings,
  connection: number,
  signal: AbortSignal | undefined
): Promise<void> {
  if (!signal?.aborted) return;
  await bindings.cancelPendingQuery(connection);
  throw new QueryCancelled();
}
