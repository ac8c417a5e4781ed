import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderSource } from '../../src/cli/folder-source.ts';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { decodeRows, nullableNumber, text } from '../../src/lib/engine/decode.ts';
import { freeQuery } from '../../src/lib/engine/free-query/free-query.ts';
import { loadPackage } from '../../src/lib/engine/load.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { readPackage } from '../../src/lib/package/read-package.ts';
import { figureQueryIds, figureStatement } from '../../src/lib/queries/figure-queries.ts';
import { exampleIds, exampleStatement } from '../../src/lib/queries/query-examples.ts';
import { stressInput } from '../../src/lib/queries/stress-input.ts';

const place = { level: 'district', vintage: '2021', period: '2024' };
const scope = {
  ...place,
  indicatorIds: ['child_poverty', 'unemployment'],
  earlierPeriod: '2022',
  povertyIndicator: 'child_poverty'
};
let connector: Connector;
beforeAll(async () => {
  connector = await openNodeConnector();
  const result = await readPackage(folderSource('data/beispielstadt'));
  if (!result.ok) throw new Error('The example package is not valid');
  await loadPackage(connector, result.package);
}, 30_000);
afterAll(() => connector.close());

describe('examples and statements of figures', () => {
  it.each(exampleIds)('the example %s finds something in the example municipality', async (id) => {
    const { table, columns } = await freeQuery(connector, exampleStatement(id, place));
    expect(table.rowCount).toBeGreaterThan(0);
    expect(columns.length).toBeGreaterThan(1);
  });

  it.each(figureQueryIds)('the statement behind figures %s runs as a free question', async (id) => {
    const { table } = await freeQuery(connector, figureStatement(id, scope) ?? '');
    expect(table.rowCount).toBeGreaterThan(0);
  });

  it('gives the very figures that the screen computes with', async () => {
    const { table } = await freeQuery(connector, figureStatement('observations', scope) ?? '');
    const row = { area_id: text, indicator_id: text, period: text, value: nullableNumber };
    const found = decodeRows(table, row).filter((one) => one.period === '2024');
    const settings = { trend: { years: 2 } } as Parameters<typeof stressInput>[1]['settings'];
    const screen = await stressInput(connector, { ...place, settings });
    const column = screen.columns.child_poverty;
    const asked = found.filter((one) => one.indicator_id === 'child_poverty');
    expect(asked.map((one) => one.area_id)).toEqual(screen.areas.map(({ areaId }) => areaId));
    expect(asked.map((one) => one.value ?? 0)).toEqual(Array.from(column?.values ?? []));
  });

  it('knows no other names', () => expect(figureStatement('secrets', scope)).toBeNull());
});
