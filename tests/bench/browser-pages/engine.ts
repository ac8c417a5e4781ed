import { sql } from '../../../src/lib/engine/sql.ts';
import { openBrowserConnector } from '../../../src/lib/engine/wasm.ts';

/** Milliseconds from navigation to the first answer of the engine. */
async function ready(): Promise<number> {
  const connector = await openBrowserConnector();
  await connector.query(sql`SELECT 42 AS answer`);
  return performance.now();
}

Object.assign(window, { engineReady: ready() });
