import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { sql, type Sql } from '../../src/lib/engine/sql.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../src/lib/queries/*.ts', { eager: true });

const required = {
  level: 'district',
  period: '2025',
  periods: ['2025', '2023'],
  indicatorId: 'child_poverty',
  areaId: '0101',
  years: 2,
  of: 'residents',
  mode: 'walk',
  indicatorIds: [],
  earlierPeriod: null
};
const optional = { vintage: '2021', indicatorIds: ['child_poverty'], earlierPeriod: '2023' };

let connector: Connector;
beforeAll(async () => {
  connector = await openNodeConnector();
  await connector.replaceTables([]);
});
afterAll(() => connector.close());

/** Every query exports how it makes its statement from its question, named …Sql. */
const statements = Object.entries(modules).flatMap(([path, exports]) =>
  Object.entries(exports)
    .filter(([name, exported]) => name.endsWith('Sql') && typeof exported === 'function')
    .map(([name, make]) => [`${path.split('/').at(-1)}: ${name}`, make as (asked: object) => Sql] as const)
);

it('finds the statements', () => {
  expect(statements.map(([name]) => name)).toContain('list-areas.ts: listAreasSql');
});

it.each(statements)('%s is explained', async (_, make) => {
  for (const asked of [required, { ...required, ...optional }]) {
    const plan = await connector.query(sql`EXPLAIN ${make(asked)}`);
    expect(plan.rowCount).toBeGreaterThan(0);
  }
});
