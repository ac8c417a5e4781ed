import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { loadPackage } from '../../src/lib/engine/load.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { childrenAt } from '../../src/lib/queries/children-at.ts';
import { earlierPeriod } from '../../src/lib/queries/earlier-period.ts';
import { listAreas } from '../../src/lib/queries/list-areas.ts';
import { listIndicators } from '../../src/lib/queries/list-indicators.ts';
import { listPeriods } from '../../src/lib/queries/list-periods.ts';
import { observationsAt } from '../../src/lib/queries/observations-at.ts';
import { residentsAt } from '../../src/lib/queries/residents-at.ts';
import { indicatorRows, observationRows, populationRows, smallTables } from './small-tables.ts';

let connector: Connector;
beforeAll(async () => {
  connector = await openNodeConnector();
});
afterAll(() => connector.close());

const district = { level: 'district' };

describe('areas', () => {
  it('are those of the latest vintage unless another is asked for, ordered by id', async () => {
    const areas = [
      { id: '10', vintage: '2021' },
      { id: '2', vintage: '2021', parent: 'city' },
      { id: '2', vintage: '2013' },
      { id: 'city', level: 'city' }
    ];
    await loadPackage(connector, smallTables(areas, {}));
    expect(await listAreas(connector, district)).toEqual([
      { areaId: '10', name: 'Gebiet 10', parentId: null, vintage: '2021' },
      { areaId: '2', name: 'Gebiet 2', parentId: 'city', vintage: '2021' }
    ]);
    const old = await listAreas(connector, { ...district, vintage: '2013' });
    expect(old.map(({ areaId }) => areaId)).toEqual(['2']);
    expect(await listAreas(connector, { level: 'city' })).toMatchObject([{ areaId: 'city', vintage: '' }]);
    expect(await listAreas(connector, { level: 'nowhere' })).toEqual([]);
  });

  it('are ordered by code units, whatever the locale says', async () => {
    const ids = ['ä', 'Z', 'a', 'B-10', 'B-9', '０', '😀'];
    await loadPackage(
      connector,
      smallTables(
        ids.map((id) => ({ id })),
        {}
      )
    );
    const rows = await listAreas(connector, district);
    expect(rows.map(({ areaId }) => areaId)).toEqual([...ids].sort());
  });
});

describe('indicators and periods', () => {
  const areas = [{ id: 'a' }, { id: 'b' }, { id: 'city', level: 'city' }];
  beforeAll(() =>
    loadPackage(
      connector,
      smallTables(areas, {
        indicators: indicatorRows(['y', -1], ['x', 1]),
        observations: observationRows(
          'a x 2024 1',
          'b x 2024 suppressed',
          'a y 2024 3',
          'a x 2022 4',
          'b x 2022 5',
          'a x 2024/25 6',
          'a y 2022/23 missing',
          'city x 2020 7'
        )
      })
    )
  );

  it('are listed by id', async () => {
    const rows = await listIndicators(connector);
    expect(rows.map(({ indicatorId, polarity }) => [indicatorId, polarity])).toEqual([
      ['x', 1],
      ['y', -1]
    ]);
  });

  it('list periods with how much is in them, by their ends', async () => {
    expect(await listPeriods(connector, district)).toEqual([
      { period: '2022', indicatorCount: 1, areaCount: 2 },
      { period: '2024', indicatorCount: 2, areaCount: 1 },
      { period: '2024/25', indicatorCount: 1, areaCount: 1 }
    ]);
  });

  it.each([
    ['2024', 2, '2022'],
    ['2024/25', 2, '2022/23'],
    ['2024', 1, null],
    ['2022', 2, null],
    ['1999', 2, null]
  ])('finds for %s the period %d years before of the same form: %s', async (period, years, expected) => {
    expect(await earlierPeriod(connector, { ...district, period, years })).toBe(expected);
  });

  it('give observations by place, with their kinds', async () => {
    const found = await observationsAt(connector, { ...district, periods: ['2024', '2022'] });
    const rows = Array.from({ length: found.rowCount }, (_, i) => [
      found.period[i],
      found.indicator[i],
      found.area[i],
      found.kind[i],
      found.value.values[i]
    ]);
    expect(rows.sort()).toEqual([
      [0, 0, 0, 0, 1],
      [0, 0, 1, 1, 0],
      [0, 1, 0, 0, 3],
      [1, 0, 0, 0, 4],
      [1, 0, 1, 0, 5]
    ]);
    const only = await observationsAt(connector, { ...district, periods: ['2024'], indicatorIds: ['y'] });
    expect([...only.value.values]).toEqual([3]);
  });
});

describe('residents', () => {
  const rows = (...lines: string[]) =>
    loadPackage(
      connector,
      smallTables([{ id: 'a' }, { id: 'b' }, { id: 'city', level: 'city' }], {
        indicators: indicatorRows(['x']),
        observations: observationRows('a x 2021 1', 'a x 2023 1', 'a x 2019 1'),
        population: populationRows(...lines)
      })
    );

  it.each([
    ['of the very period', ['a 2021 10', 'b 2021 20', 'a 2021-12-31 30'], '2021', [10, 20]],
    ['of a day in the period', ['a 2021-12-31 30', 'b 2020 40'], '2021-12-31', [30, null]],
    ['of the latest period before', ['a 2019 1', 'b 2020 2', 'a 2022 3'], '2020', [null, 2]],
    ['of no period, where all are later', ['a 2022 3'], null, [null, null]]
  ])('are %s', async (_, lines, period, counts) => {
    await rows(...lines);
    const found = await residentsAt(connector, { ...district, period: '2021' });
    expect(found).toEqual(
      ['a', 'b'].map((areaId, i) => ({
        areaId,
        period,
        count: counts[i],
        kind: counts[i] === null ? 'missing' : 'value'
      }))
    );
  });

  it('have no row where the package has none of these areas', async () => {
    await rows('city 2021 100');
    expect(await residentsAt(connector, { ...district, period: '2021' })).toEqual([]);
  });

  it('count children from the age bands that end at 17', async () => {
    const bands = (area_id: string, ...counts: number[]) =>
      [0, 6, 18].map((age_from, i) => ({
        area_id,
        period: '2021',
        age_from,
        age_to: [5, 17, null][i]!,
        count: counts[i]!,
        flag: null
      }));
    const population = [...bands('a', 10, 20, 70), ...bands('b', 1, 1, 70)];
    await loadPackage(connector, smallTables([{ id: 'a' }, { id: 'b' }], { population }));
    expect(await childrenAt(connector, { ...district, period: '2021' })).toMatchObject([
      { count: 30, kind: 'value' },
      { count: null, kind: 'suppressed' }
    ]);
  });
});
