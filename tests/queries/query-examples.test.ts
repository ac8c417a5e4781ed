import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderSource } from '../../src/cli/folder-source.ts';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { freeQuery } from '../../src/lib/engine/free-query/free-query.ts';
import { loadPackage } from '../../src/lib/engine/load.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { readPackage } from '../../src/lib/package/read-package.ts';
import { exampleIds, exampleStatement } from '../../src/lib/queries/query-examples.ts';

let connector: Connector;
beforeAll(async () => {
  connector = await openNodeConnector();
  const result = await readPackage(folderSource('data/beispielstadt'));
  if (!result.ok) throw new Error('The example package is not valid');
  await loadPackage(connector, result.package);
}, 30_000);
afterAll(() => connector.close());

it.each(exampleIds)('the example %s finds something in the example municipality', async (id) => {
  const place = { level: 'district', vintage: '2021', period: '2024' };
  const { table, columns } = await freeQuery(connector, exampleStatement(id, place));
  expect(table.rowCount).toBeGreaterThan(0);
  expect(columns.length).toBeGreaterThan(1);
});
