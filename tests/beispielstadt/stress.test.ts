import { expect, test } from 'vitest';
import { columnOf } from '../../src/lib/core/column.ts';
import type { Cell } from '../../src/lib/core/cell.ts';
import { stressIndex } from '../../src/lib/core/stress-index.ts';
import type { StressIndex } from '../../src/lib/core/stress-types.ts';
import { areasOf, examplePackage, groupBy, rowsOf, sumOf } from './example-package.ts';
import { truth } from './truth.ts';

async function exampleIndex(): Promise<StressIndex> {
  const { settings } = await examplePackage();
  const areaIds = (await areasOf('district')).map(({ properties }) => properties.area_id);
  const polarity = new Map((await rowsOf('indicators')).map((row) => [row.indicator_id, row.polarity]));
  const rows = groupBy(await rowsOf('observations'), 'area_id', 'indicator_id', 'period');
  const people = groupBy(await rowsOf('population'), 'area_id', 'period');
  const cells = (id: string, period: string) =>
    areaIds.map((areaId) => cellOf(rows.get(`${areaId} ${id} ${period}`)?.[0]));
  const earlier = String(Number(settings.period) - settings.index.trend.years);
  return stressIndex({
    areaIds,
    residents: columnOf(
      areaIds.map((id) => numberCell(sumOf(people.get(`${id} ${settings.period}`) ?? [], 'count')))
    ),
    indicators: settings.index.indicators.map(({ id, weight }) => ({
      id,
      weight,
      polarity: polarity.get(id) === -1 ? (-1 as const) : (1 as const),
      now: columnOf(cells(id, settings.period)),
      before: columnOf(cells(id, earlier))
    })),
    settings: settings.index
  });
}

const numberCell = (value: number): Cell => ({ kind: 'value', value, flag: null });

function cellOf(row: Readonly<Record<string, unknown>> | undefined): Cell {
  if (row?.flag === 'suppressed') return { kind: 'suppressed' };
  return typeof row?.value === 'number' ? numberCell(row.value) : { kind: 'missing' };
}

test('the classes are those the documentation states', async () => {
  const { areas, classifiableCount } = await exampleIndex();
  const size = (wanted: number) => areas.filter(({ status }) => status?.class === wanted).length;
  expect(classifiableCount).toBe(58);
  expect([size(4), size(3)]).toEqual([5, 3]);
  expect(size(1)).toBeGreaterThanOrEqual(4);
});

test('high and very high stress lies in the planted hot spots and nowhere else', async () => {
  const { areas } = await exampleIndex();
  const high = areas.filter(({ status }) => (status?.class ?? 0) >= 3).map(({ areaId }) => areaId);
  expect(high).toEqual(truth.hot_spots.flatMap(({ area_ids }) => area_ids).sort());
});

test('planted trends show in the trend classes', async () => {
  const { areas } = await exampleIndex();
  const classOf = new Map(areas.map(({ areaId, trend }) => [areaId, trend?.class]));
  for (const id of truth.trends.worsening) expect(classOf.get(id), id).toBe('worsening');
  for (const id of truth.trends.improving) expect(classOf.get(id), id).toBe('improving');
  const worsening = areas.filter(({ trend }) => trend?.class === 'worsening').length;
  expect(worsening).toBeLessThanOrEqual(truth.trends.worsening.length + 3);
});

test('areas that cannot be classified say why', async () => {
  const reasons = (await exampleIndex()).areas
    .filter(({ reason }) => reason !== null)
    .map(({ areaId, reason }) => ({
      area_id: areaId,
      reason: reason?.kind === 'indicator' ? reason.valueKind : reason?.kind
    }));
  const planted = truth.not_classified.map(({ area_id, reason }) => ({ area_id, reason }));
  expect(reasons).toEqual(planted.sort((a, b) => (a.area_id < b.area_id ? -1 : 1)));
});
