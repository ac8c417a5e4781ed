import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { loadPackage } from '../../src/lib/engine/load.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { areaSeries } from '../../src/lib/queries/area-series.ts';
import { indicatorRows, observationRows, smallTables } from './small-tables.ts';

let connector: Connector;
beforeAll(async () => {
  connector = await openNodeConnector();
});
afterAll(() => connector.close());

it('has all periods of the areas asked for, the city beside them, and which areas have new boundaries', async () => {
  const areas = [
    { id: 'a', vintage: '2021' },
    { id: 'b', vintage: '2021' },
    { id: 'old', vintage: '2015' }
  ];
  const pkg = smallTables(areas, {
    indicators: indicatorRows(['x', 1, 'percent']),
    observations: observationRows(
      'a x 2020 10 10 100',
      'a x 2021 20 20 100',
      'b x 2020 30 30 100',
      'b x 2021 suppressed'
    ),
    crosswalk: [
      { from_vintage: '2015', from_id: 'old', to_vintage: '2021', to_id: 'a', weight: 0.4 },
      { from_vintage: '2015', from_id: 'b', to_vintage: '2021', to_id: 'b', weight: 1 }
    ]
  });
  await loadPackage(connector, pkg);
  const all = await areaSeries(connector, { level: 'district' });
  expect(all.periods).toEqual(['2020', '2021']);
  expect(all.changed).toEqual([{ areaId: 'a', vintage: '2021' }]);
  expect(all.city).toEqual([
    { indicatorId: 'x', period: '2020', value: 20 },
    expect.objectContaining({ indicatorId: 'x', period: '2021' })
  ]);
  const one = await areaSeries(connector, { level: 'district', areaIds: ['b'] });
  expect(one.rows.map(({ areaId, period, kind, value }) => [areaId, period, kind, value])).toEqual([
    ['b', '2020', 'value', 30],
    ['b', '2021', 'suppressed', null]
  ]);
  expect(all.rows.filter(({ areaId }) => areaId === 'b')).toEqual(one.rows);
});
