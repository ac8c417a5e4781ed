import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { loadPackage } from '../../src/lib/engine/load.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { cityValues } from '../../src/lib/queries/city-values.ts';
import { indicatorSeries } from '../../src/lib/queries/indicator-series.ts';
import { shuffledPackage } from './shuffled.ts';
import {
  indicatorRows,
  observationRows,
  populationRows,
  smallTables,
  type TestArea
} from './small-tables.ts';

let connector: Connector;
beforeAll(async () => {
  connector = await openNodeConnector();
});
afterAll(() => connector.close());

const district = { level: 'district' };
const two: readonly TestArea[] = [{ id: 'a' }, { id: 'b' }];
const city: TestArea = { id: 'c', level: 'city' };

interface Case {
  areas?: readonly TestArea[];
  unit?: string;
  observations: readonly string[];
  population?: readonly string[];
}

async function cityValue({ areas = two, unit = 'percent', observations, population = [] }: Case) {
  const pkg = smallTables(areas, {
    indicators: indicatorRows(['x', 1, unit]),
    observations: observationRows(...observations),
    population: populationRows(...population)
  });
  await loadPackage(connector, pkg);
  const rows = await cityValues(connector, district);
  return rows.map(({ value, method }) => [value, method]);
}

describe('the value of the whole municipality', () => {
  const cases: [string, Case, unknown[]][] = [
    [
      'is published by the single area above',
      { areas: [...two, city], observations: ['a x 2025 10 1 10', 'b x 2025 20 18 90', 'c x 2025 12'] },
      [12, 'published']
    ],
    [
      'is that of the latest vintage of the single area',
      {
        areas: [...two, { ...city, vintage: '2013' }, { id: 'd', level: 'city', vintage: '2021' }],
        observations: ['c x 2025 12', 'd x 2025 13']
      },
      [13, 'published']
    ],
    [
      'is summed where the single area above has none',
      { areas: [...two, city], observations: ['a x 2025 10 1 10', 'b x 2025 20 18 90', 'c x 2025 missing'] },
      [19, 'summed']
    ],
    [
      'is no value of an area that has others beside it',
      {
        areas: [...two, city, { id: 'd', level: 'city' }],
        observations: ['a x 2025 missing', 'c x 2025 12']
      },
      [null, null]
    ],
    [
      'is no value of a single area that lies in another',
      { areas: [...two, { ...city, parent: 'state' }], observations: ['a x 2025 missing', 'c x 2025 12'] },
      [null, null]
    ],
    [
      'is summed in the unit of the indicator',
      { unit: 'per_1000', observations: ['a x 2025 100 1 10', 'b x 2025 200 18 90'] },
      [190, 'summed']
    ],
    [
      'leaves areas aside to which the indicator does not apply',
      { observations: ['a x 2025 10 1 10', 'b x 2025 not_applicable'] },
      [10, 'summed']
    ],
    ['adds up counts', { unit: 'count', observations: ['a x 2025 10', 'b x 2025 20'] }, [30, 'summed']],
    [
      'is no mean of counts',
      {
        unit: 'count',
        observations: ['a x 2025 10', 'b x 2025 missing'],
        population: ['a 2025 1', 'b 2025 1']
      },
      [null, null]
    ],
    [
      'is weighted by residents where a figure is suppressed',
      {
        areas: [...two, { id: 'd' }],
        observations: ['a x 2025 10 1 10', 'b x 2025 20 18 90', 'd x 2025 suppressed'],
        population: ['a 2025 100', 'b 2025 300', 'd 2025 999']
      },
      [17.5, 'weighted_mean']
    ],
    [
      'is weighted by residents where a denominator is not known',
      { observations: ['a x 2025 10 1 10', 'b x 2025 20'], population: ['a 2025 100', 'b 2025 300'] },
      [17.5, 'weighted_mean']
    ],
    [
      'is weighted by residents where the unit is no quotient',
      {
        unit: 'm²',
        observations: ['a x 2025 10 1 10', 'b x 2025 20 18 90'],
        population: ['a 2025 100', 'b 2025 300']
      },
      [17.5, 'weighted_mean']
    ],
    [
      'takes the residents of the latest period before, never of a later one',
      {
        observations: ['a x 2025 10', 'b x 2025 20'],
        population: ['a 2022 1', 'b 2022 1', 'a 2023 100', 'b 2023 300', 'a 2026 1', 'b 2026 1']
      },
      [17.5, 'weighted_mean']
    ],
    ['is none without residents', { observations: ['a x 2025 10', 'b x 2025 20'] }, [null, null]],
    [
      'is none where everything is suppressed',
      { observations: ['a x 2025 suppressed', 'b x 2025 suppressed'], population: ['a 2025 1', 'b 2025 1'] },
      [null, null]
    ]
  ];

  it.each(cases)('%s', async (_, given, expected) => {
    expect(await cityValue(given)).toEqual([expected]);
  });

  it('is listed by indicator and period, and can be asked for some periods', async () => {
    const pkg = smallTables(two, {
      indicators: indicatorRows(['y'], ['x']),
      observations: observationRows('a y 2024 1', 'a x 2025 2', 'a x 2024 3')
    });
    await loadPackage(connector, pkg);
    const keys = (rows: { indicatorId: string; period: string }[]) =>
      rows.map(({ indicatorId, period }) => `${indicatorId} ${period}`);
    expect(keys(await cityValues(connector, district))).toEqual(['x 2024', 'x 2025', 'y 2024']);
    expect(keys(await cityValues(connector, { ...district, periods: ['2025'] }))).toEqual(['x 2025']);
    expect(await cityValues(connector, { ...district, periods: [] })).toEqual([]);
  });
});

describe('the series of an area', () => {
  const areas = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  const pkg = smallTables(areas, {
    indicators: indicatorRows(['x']),
    observations: observationRows(
      'a x 2025 0.1',
      'b x 2025 0.2',
      'c x 2025 0.7 7 1000',
      'd x 2025 suppressed',
      'a x 2023 4',
      'b x 2024/25 5',
      'c x 2023 6'
    ),
    population: populationRows('a 2025 1', 'b 2025 3', 'c 2025 7', 'a 2020 1', 'c 2020 1')
  });

  it('has every period of the level, with the median and the whole', async () => {
    await loadPackage(connector, pkg);
    const points = await indicatorSeries(connector, { ...district, areaId: 'c', indicatorId: 'x' });
    expect(points).toMatchObject([
      {
        period: '2023',
        kind: 'value',
        value: 6,
        median: 5,
        areaCount: 2,
        cityValue: 5,
        cityMethod: 'weighted_mean'
      },
      {
        period: '2024/25',
        kind: 'missing',
        value: null,
        median: 5,
        areaCount: 1,
        cityValue: null,
        cityMethod: null
      },
      { period: '2025', kind: 'value', value: 0.7, numerator: 7, denominator: 1000, flag: null, median: 0.2 }
    ]);
    const suppressed = await indicatorSeries(connector, { ...district, areaId: 'd', indicatorId: 'x' });
    expect(suppressed.map(({ kind }) => kind)).toEqual(['missing', 'missing', 'suppressed']);
  });

  it('does not depend on the order of the rows', async () => {
    const question = { ...district, areaId: 'c', indicatorId: 'x' };
    await loadPackage(connector, pkg);
    const expected = [await indicatorSeries(connector, question), await cityValues(connector, district)];
    await loadPackage(connector, shuffledPackage(pkg));
    expect([await indicatorSeries(connector, question), await cityValues(connector, district)]).toEqual(
      expected
    );
  });
});
