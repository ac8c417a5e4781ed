import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { loadPackage } from '../../src/lib/engine/load.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { fractionsAt } from '../../src/lib/queries/fractions-at.ts';
import { indicatorRows, observationRows, smallTables } from './small-tables.ts';

let connector: Connector;
beforeAll(async () => {
  connector = await openNodeConnector();
  const pkg = smallTables([{ id: 'b' }, { id: 'a' }, { id: 'c' }, { id: 'd' }], {
    indicators: indicatorRows(['y'], ['x'], ['z']),
    observations: observationRows(
      'b x 2025 20 18 90',
      'a x 2025 10 10 100',
      'a x 2024 90 90 100',
      'c x 2025 suppressed',
      'd x 2025 12',
      'a y 2025 50 30 60',
      'a z 2025 50 30 60'
    )
  });
  await loadPackage(connector, pkg);
});
afterAll(() => connector.close());

it('gives numerators and denominators of the areas in their order, missing where they are not shown', async () => {
  const found = await fractionsAt(connector, {
    level: 'district',
    period: '2025',
    indicatorIds: ['y', 'x', 'unknown']
  });
  expect(Object.keys(found).sort()).toEqual(['x', 'y']);
  expect([...(found.x?.kinds ?? [])]).toEqual([0, 0, 2, 2]);
  expect([...(found.x?.numerators ?? [])]).toEqual([10, 18, 0, 0]);
  expect([...(found.x?.denominators ?? [])]).toEqual([100, 90, 0, 0]);
  expect([...(found.y?.kinds ?? [])]).toEqual([0, 2, 2, 2]);
});

it('gives nothing where nothing is asked', async () => {
  expect(await fractionsAt(connector, { level: 'district', period: '2025', indicatorIds: [] })).toEqual({});
});
