import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { loadPackage } from '../../src/lib/engine/load.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { withGroupLayers } from '../../src/lib/package/groups/group-layers.ts';
import { chainPlaces } from '../../src/lib/queries/chain-places.ts';
import { cityValues } from '../../src/lib/queries/city-values.ts';
import { observationsAt } from '../../src/lib/queries/observations-at.ts';
import { partLevel } from '../../src/lib/queries/part-level.ts';
import { residentsAt } from '../../src/lib/queries/residents-at.ts';
import { indicatorRows, observationRows, populationRows, smallTables } from './small-tables.ts';

const groups = [
  {
    name: 'Räume',
    level: 'district',
    groups: [
      { id: 'G1', name: 'Mitte', area_ids: ['a', 'b'] },
      { id: 'G2', name: 'Rand', area_ids: ['c'] }
    ]
  }
];
const level = 'group:Räume';

let connector: Connector;
beforeAll(async () => {
  const pkg = smallTables(
    ['a', 'b', 'c', 'd'].map((id) => ({ id, parent: 'city' })),
    {
      indicators: indicatorRows(['x']),
      observations: observationRows(
        'a x 2025 25 10 40',
        'b x 2025 50 30 60',
        'c x 2025 suppressed',
        'd x 2025 50 50 100'
      ),
      population: populationRows('a 2025 40', 'b 2025 60', 'c 2025 100', 'd 2025 100')
    }
  );
  connector = await openNodeConnector();
  await loadPackage(connector, {
    ...pkg,
    layers: withGroupLayers(pkg.layers, groups),
    settings: { ...pkg.settings, groups }
  });
});
afterAll(() => connector.close());

describe('a level of groups', () => {
  it('has the figures of its areas, and a suppressed one where one of them is', async () => {
    const found = await observationsAt(connector, { level, periods: ['2025'] });
    const byArea = Array.from(found.area, (area, row) => [area, found.kind[row], found.value.values[row]]);
    expect(byArea.sort()).toEqual([
      [0, 0, 40],
      [1, 1, 0]
    ]);
  });

  it('has residents', async () => {
    const rows = await residentsAt(connector, { level, period: '2025' });
    expect(rows.map(({ count }) => count)).toEqual([100, 100]);
  });

  it('stands beside the value of the whole city, areas in no group included', async () => {
    const [groupsCity, city] = await Promise.all(
      [level, 'district'].map((one) => cityValues(connector, { level: one }))
    );
    expect(groupsCity).toEqual(city);
    expect(city?.[0]).toMatchObject({ method: 'weighted_mean' });
  });

  it('has its areas for parts, and they lie in it at this level only', async () => {
    expect(await partLevel(connector, { level, period: '2025' })).toBe('district');
    expect(await partLevel(connector, { level: 'district', period: '2025' })).toBeNull();
    const parents = async (one: string) =>
      (await chainPlaces(connector, { level: one })).map(({ areaId, parentId }) => [areaId, parentId]);
    expect(Object.fromEntries(await parents(level))).toMatchObject({ a: 'G1', b: 'G1', c: 'G2', d: 'city' });
    expect(Object.fromEntries(await parents('district'))).toMatchObject({ a: 'city', c: 'city' });
  });
});
