import { afterAll, beforeAll, expect, it } from 'vitest';
import { kindCode } from '../../src/lib/core/cell.ts';
import { quantileLimits } from '../../src/lib/core/quantile-limits.ts';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { loadPackage } from '../../src/lib/engine/load.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { overYears } from '../../src/lib/queries/over-years.ts';
import { indicatorRows, observationRows, smallTables } from './small-tables.ts';

let connector: Connector;
beforeAll(async () => {
  connector = await openNodeConnector();
});
afterAll(() => connector.close());

const values = [12.3, 7.1, 30.05, 0.2, 12.3, 19.9, 4.4, 55.5, 3.3, 12.3, 8.7];
const ids = values.map((_, i) => `a${i}`);

function tables(order: 1 | -1) {
  const rows = values.flatMap((value, i) => [
    `a${i} x 2020 ${value} ${value} 100`,
    `a${i} x 2022 ${value / 3} ${value / 3} 100`,
    `a${i} x 2020/21 ${value * 100} ${value * 100} 100`,
    `a${i} flat 2022 5 5 100`
  ]);
  const observations = observationRows(...[...rows, 'a0 x 2023 suppressed'].sort().reverse());
  return smallTables(
    [...ids, 'old'].map((id) => ({ id, vintage: id === 'old' ? '2015' : '2021' })),
    {
      indicators: indicatorRows(['x', 1, 'percent'], ['flat', 1, 'percent']),
      observations: order === 1 ? observations : [...observations].reverse(),
      crosswalk: [
        { from_vintage: '2015', from_id: 'old', to_vintage: '2021', to_id: 'a1', weight: 0.4 },
        { from_vintage: '2015', from_id: 'old', to_vintage: '2021', to_id: 'a2', weight: 0.6 }
      ]
    }
  );
}

it.each([1, -1] as const)(
  'cuts the years of one form together, in whatever order they come (%i)',
  async (order) => {
    await loadPackage(connector, tables(order));
    const found = await overYears(connector, { level: 'district', period: '2022' });
    expect(found.periods).toEqual(['2020', '2022']);
    expect(found.reform).toEqual({ vintage: '2021', areaIds: ['a1', 'a2'] });
    const pooled = Float64Array.from([...values, ...values.map((value) => value / 3)]);
    const kinds = new Uint8Array(pooled.length).fill(kindCode.value);
    expect(found.limits).toEqual({ x: quantileLimits({ values: pooled, kinds }, 7) });
  }
);
