import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { loadPackage } from '../../src/lib/engine/load.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { columnTypes, safeTableNames } from '../../src/lib/engine/schema.ts';
import { identifier, sql } from '../../src/lib/engine/sql.ts';
import { columnEntries, tableNames } from '../../src/lib/package/tables.ts';
import { indicatorRows, observationRows, populationRows, smallTables } from '../queries/small-tables.ts';

let connector: Connector;
beforeAll(async () => {
  connector = await openNodeConnector();
});
afterAll(() => connector.close());

async function column(table: string, name: string): Promise<readonly unknown[]> {
  const found = await connector.query(
    sql`SELECT ${identifier(name)} AS x FROM ${identifier(table)} ORDER BY ALL`
  );
  const { values } = found.columns.get('x')!;
  return Array.from<unknown>(values);
}

const pkg = smallTables([{ id: 'b' }, { id: 'a' }, { id: 'c', level: 'city' }], {
  indicators: indicatorRows(['y', 1, 'per_1000'], ['x'], ['free', 0, 'm²']),
  observations: observationRows(
    'a x 2024/25 77.5 31 40',
    'b x 2021 1 4321 8000',
    'b y 2021-06-30 suppressed'
  ),
  population: populationRows('a 2021 300', 'b 2021 2')
});

describe('loadPackage', () => {
  it('stores what is safe and nothing else', async () => {
    const settings = { ...pkg.settings, disclosure: { preset: 'default' as const, minimumNumerator: 50 } };
    const report = await loadPackage(connector, { ...pkg, settings });
    expect(report.suppressed).toContainEqual(expect.objectContaining({ indicatorId: 'x', byRule: 1 }));
    expect(await column('observations', 'kind')).toEqual(['suppressed', 'suppressed', 'value']);
    const cells = await Promise.all(
      safeTableNames.flatMap((table) => Object.keys(columnTypes(table)).map((name) => column(table, name)))
    );
    expect(cells.flat()).toContain(4321);
    expect(cells.flat().filter((cell) => cell === 77.5 || cell === 31 || cell === 40)).toEqual([]);
  });

  it('orders areas within their level, indicators and periods, and knows the factors of units', async () => {
    await loadPackage(connector, pkg);
    const areas = await connector.query(sql`SELECT area_id || position::INTEGER AS x FROM areas ORDER BY x`);
    expect(areas.columns.get('x')).toMatchObject({ values: ['a0', 'b1', 'c0'] });
    const indicators = await connector.query(
      sql`SELECT indicator_id, factor FROM indicators ORDER BY position`
    );
    expect(indicators.columns.get('indicator_id')).toMatchObject({ values: ['free', 'x', 'y'] });
    expect(indicators.columns.get('factor')).toMatchObject({ nulls: Uint8Array.of(1, 0, 0) });
    const periods = await connector.query(sql`SELECT period, form FROM periods ORDER BY position`);
    expect(periods.columns.get('period')).toMatchObject({ values: ['2021-06-30', '2021', '2024/25'] });
    expect(periods.columns.get('form')).toMatchObject({ values: ['2000-06-30', '2000', '2000/01'] });
  });

  it('leaves the open package as it is when another one fails', async () => {
    await loadPackage(connector, pkg);
    const observations = { ...pkg.rawTables.observations!, columns: { area_id: [1, 2, 3] } };
    const broken = { ...pkg, layers: [], rawTables: { ...pkg.rawTables, offer_areas: { ...observations } } };
    await expect(loadPackage(connector, broken as never)).rejects.toThrow(/offer_areas.area_id needs text/);
    expect(await column('areas', 'area_id')).toEqual(['a', 'b', 'c']);
    expect(await column('observations', 'value')).toHaveLength(3);
  });
});

describe('the schema', () => {
  const stored = { number: 'DOUBLE', integer: 'DOUBLE', boolean: 'BOOLEAN' } as const;

  it.each(tableNames)('has every column of the package table %s in its type', (table) => {
    const declared = columnEntries(table).map(
      ([name, { type }]) => [name, (stored as Record<string, string>)[type] ?? 'VARCHAR'] as const
    );
    expect(columnTypes(table)).toMatchObject(Object.fromEntries(declared));
  });
});
