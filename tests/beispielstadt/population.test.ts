import { expect, test } from 'vitest';
import { areasOf, groupBy, rowsOf, sumOf } from './example-package.ts';
import type { Row } from './example-package.ts';

const parents = async (level: string) =>
  new Map((await areasOf(level)).map(({ properties }) => [properties.area_id, properties.parent_id]));

test('about 307,000 residents, in every age from 0 on', async () => {
  const rows = (await rowsOf('population')).filter(
    ({ area_id, period }) => area_id === '05999000' && period === '2024'
  );
  expect(sumOf(rows, 'count')).toBeGreaterThan(300_000);
  expect(sumOf(rows, 'count')).toBeLessThan(320_000);
  expect(rows.slice(0, 22).map(({ age_from }) => age_from)).toEqual(
    Array.from({ length: 22 }, (_, age) => age)
  );
  expect(rows.at(-1)).toMatchObject({ age_from: 90, age_to: null });
});

test('age bands follow each other without gap or overlap', async () => {
  for (const [key, rows] of groupBy(await rowsOf('population'), 'area_id', 'period')) {
    rows.slice(1).forEach((row, index) => {
      expect(row.age_from, key).toBe(Number(rows[index]?.age_to) + 1);
    });
  }
});

test.each([
  ['district', 'borough'],
  ['borough', 'city'],
  ['quarter', 'district']
])('in every year and age band %s adds up to %s', async (level, above) => {
  const parentOf = await parents(level);
  const rows = await rowsOf('population');
  const totals = new Map<string, number>();
  for (const row of rows) {
    const parent = parentOf.get(String(row.area_id));
    if (parent === undefined || parent === null) continue;
    totals.set(bandKey(row, parent), (totals.get(bandKey(row, parent)) ?? 0) + Number(row.count));
  }
  const aboveIds = new Set((await areasOf(above)).map(({ properties }) => properties.area_id));
  const compared = rows.filter((row) => aboveIds.has(String(row.area_id)) && totals.has(bandKey(row)));
  expect(compared.length).toBe(totals.size);
  for (const row of compared) expect(totals.get(bandKey(row)), bandKey(row)).toBe(row.count);
});

const bandKey = (row: Row, areaId = row.area_id) => `${areaId} ${row.period} ${row.age_from}`;

test('two districts have fewer than 300 residents', async () => {
  const districts = await parents('district');
  const small = [...groupBy(await rowsOf('population'), 'area_id', 'period')]
    .filter(([key]) => key.endsWith(' 2024') && districts.has(key.slice(0, 3)) && key.length === 8)
    .filter(([, rows]) => sumOf(rows, 'count') < 300)
    .map(([key]) => key.slice(0, 3));
  expect(small).toEqual(['040', '930']);
});

test('children of one year are about as many as children one year older in the next', async () => {
  const city = (await rowsOf('population')).filter(({ area_id }) => area_id === '05999000');
  const count = new Map(city.map((row) => [`${row.period} ${row.age_from}`, Number(row.count)]));
  for (let year = 2015; year < 2025; year += 1) {
    for (let age = 0; age < 17; age += 1) {
      const [now, later] = [count.get(`${year} ${age}`) ?? 0, count.get(`${year + 1} ${age + 1}`) ?? 0];
      expect(Math.abs(later / now - 1), `${year}, age ${age}`).toBeLessThan(0.06);
    }
  }
});

test('the last year is provisional, figures from before the reform are estimates where it changed something', async () => {
  for (const { area_id, period, flag } of await rowsOf('population')) {
    if (period === '2025') expect(flag).toBe('provisional');
    else expect(flag).toBe(isRestated(String(area_id), String(period)) ? 'estimated' : null);
  }
});

const isRestated = (areaId: string, period: string) =>
  period < '2021' && ['331', '332', '651', '652', '730', '740'].includes(areaId);
