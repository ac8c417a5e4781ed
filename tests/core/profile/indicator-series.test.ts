import { expect, it } from 'vitest';
import { seriesReader } from '../../../src/lib/core/profile/indicator-series.ts';
import type { SeriesData, SeriesRow } from '../../../src/lib/core/profile/profile-data.ts';

const row = (areaId: string, period: string, more: Partial<SeriesRow> = {}): SeriesRow => ({
  areaId,
  indicatorId: 'x',
  period,
  kind: 'value',
  value: Number(period) - 2000,
  ...more
});
const data: SeriesData = {
  periods: ['2020', '2021', '2022', '2023'],
  rows: [
    row('a', '2020'),
    row('a', '2021', { kind: 'suppressed', value: null }),
    row('a', '2023'),
    row('b', '2022')
  ],
  city: [{ indicatorId: 'x', period: '2022', value: 5 }],
  changed: [{ areaId: 'b', vintage: '2021' }]
};

it('every period has a point; what is suppressed or missing says so, and the city stands beside it', () => {
  const { points, breaksAt } = seriesReader(data, '2023')('a', 'x');
  expect(points.map(({ cell }) => (cell.kind === 'value' ? cell.value : cell.kind))).toEqual([
    20,
    'suppressed',
    'missing',
    23
  ]);
  expect(points.map(({ city }) => city)).toEqual([null, null, 5, null]);
  expect(breaksAt).toEqual([]);
});

it('later periods than the one looked at are left out', () => {
  expect(seriesReader(data, '2021')('a', 'x').points.map(({ period }) => period)).toEqual(['2020', '2021']);
});

it('new boundaries break the series where periods before them are shown', () => {
  expect(seriesReader(data, '2023')('b', 'x').breaksAt).toEqual(['2021']);
  const since = { ...data, periods: ['2021', '2022'] };
  expect(seriesReader(since, '2022')('b', 'x').breaksAt).toEqual([]);
});

it('breaks of the package break the series of their indicator, a reform those of the changed areas alone', () => {
  const breaks = [
    { period: '2021', indicatorId: null },
    { period: '2022', indicatorId: 'x' },
    { period: '2019', indicatorId: null }
  ];
  const read = seriesReader({ ...data, breaks }, '2023');
  expect(read('a', 'x').breaksAt).toEqual(['2022']);
  expect(read('a', 'y').breaksAt).toEqual([]);
  expect(read('b', 'x').breaksAt).toEqual(['2021', '2022']);
  const unknown = seriesReader({ ...data, breaks, changed: [] }, '2023');
  expect(unknown('a', 'y').breaksAt, 'without a crosswalk it concerns all').toEqual(['2021']);
});
