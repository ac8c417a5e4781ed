import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { loadPackage } from '../../src/lib/engine/load.ts';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { examplePackage } from './example-package.ts';

/** Runs with the example loaded into the engine, behind the gate. */
export async function withExample<Result>(ask: (connector: Connector) => Promise<Result>): Promise<Result> {
  const connector = await openNodeConnector();
  try {
    await loadPackage(connector, await examplePackage());
    return await ask(connector);
  } finally {
    await connector.close();
  }
}
