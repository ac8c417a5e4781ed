import { expect, test } from 'vitest';
import { areasOf, groupBy, rowsOf, sumOf } from './example-package.ts';
import type { Row } from './example-package.ts';

const scales: Record<string, number> = { percent: 100, per_1000: 1000, per_10000: 10000, 'm²': 1 };

async function unitOf(): Promise<Map<string, string>> {
  return new Map((await rowsOf('indicators')).map((row) => [String(row.indicator_id), String(row.unit)]));
}

test('at least 24 indicators in every district, borough and the city from 2015 to 2025', async () => {
  const indicators = await rowsOf('indicators');
  expect(indicators.length).toBeGreaterThanOrEqual(24);
  expect(await rowsOf('observations')).toHaveLength(indicators.length * (62 + 12 + 1) * 11);
});

test('a share never counts more than there are', async () => {
  const units = await unitOf();
  const shares = (await rowsOf('observations')).filter(
    ({ indicator_id, numerator }) => units.get(String(indicator_id)) === 'percent' && numerator !== null
  );
  expect(shares.length).toBeGreaterThan(10_000);
  for (const { numerator, denominator } of shares) {
    expect(Number(numerator)).toBeGreaterThanOrEqual(0);
    expect(Number(numerator)).toBeLessThanOrEqual(Number(denominator));
  }
});

test('every value is its numerator over its denominator in the unit of the indicator', async () => {
  const units = await unitOf();
  for (const { indicator_id, value, numerator, denominator } of await rowsOf('observations')) {
    if (value === null) continue;
    const scale = scales[units.get(String(indicator_id)) ?? ''] ?? Number.NaN;
    const computed = (scale * Number(numerator)) / Number(denominator);
    expect(Math.abs(Number(value) - computed)).toBeLessThanOrEqual(0.00005001);
  }
});

test('districts add up to boroughs and boroughs to the city', async () => {
  const parentOf = new Map(
    [...(await areasOf('district')), ...(await areasOf('borough'))].map(({ properties }) => [
      properties.area_id,
      properties.parent_id
    ])
  );
  const rows = await rowsOf('observations');
  const known = new Map(rows.map((row) => [figureKey(row), row]));
  const children = groupBy(
    rows
      .filter(({ area_id }) => parentOf.has(String(area_id)))
      .map((row) => ({ ...row, parent: parent(row) })),
    'parent',
    'indicator_id',
    'period'
  );
  function parent({ area_id }: Row) {
    return parentOf.get(String(area_id)) ?? null;
  }
  let compared = 0;
  for (const [key, parts] of children) {
    const whole = known.get(key);
    if (whole?.numerator === null || parts.some((row) => row.numerator === null)) continue;
    compared += 1;
    expect(sumOf(parts, 'numerator'), key).toBe(whole?.numerator);
    expect(sumOf(parts, 'denominator'), key).toBe(whole?.denominator);
  }
  expect(compared).toBeGreaterThan(2500);
});

const figureKey = (row: Row) => `${row.area_id} ${row.indicator_id} ${row.period}`;

test('counts of children match the population', async () => {
  const population = groupBy(await rowsOf('population'), 'area_id', 'period');
  const under15 = (await rowsOf('observations')).filter(
    ({ indicator_id, denominator }) => indicator_id === 'child_poverty' && denominator !== null
  );
  for (const { area_id, period, denominator } of under15) {
    const children = (population.get(`${area_id} ${period}`) ?? []).filter(
      (row) => Number(row.age_from) < 15
    );
    expect(sumOf(children, 'count')).toBe(denominator);
  }
});

test('every kind of flag occurs, and withheld figures are empty', async () => {
  const flags = groupBy(await rowsOf('observations'), 'flag');
  for (const flag of ['suppressed', 'missing', 'provisional', 'estimated', 'uncertain']) {
    expect(flags.get(flag)?.length ?? 0, flag).toBeGreaterThan(50);
  }
  for (const row of [...(flags.get('suppressed') ?? []), ...(flags.get('missing') ?? [])]) {
    expect([row.value, row.numerator, row.denominator]).toEqual([null, null, null]);
  }
});

test('no figure of the employment agency is left that its source would withhold', async () => {
  const agency = new Set(
    (await rowsOf('indicators'))
      .filter(({ min_numerator }) => min_numerator === 10)
      .map(({ indicator_id }) => indicator_id)
  );
  expect(agency.size).toBe(4);
  for (const { indicator_id, numerator, denominator } of await rowsOf('observations')) {
    if (!agency.has(indicator_id ?? null) || numerator === null) continue;
    const counts = [Number(numerator), Number(denominator) - Number(numerator)];
    expect(counts.every((count) => count === 0 || count >= 10)).toBe(true);
  }
});

test('family support jumps in 2022, when its definition changed', async () => {
  const city = (await rowsOf('observations')).filter(
    ({ area_id, indicator_id }) => area_id === '05999000' && indicator_id === 'family_support'
  );
  const value = (period: string) => Number(city.find((row) => row.period === period)?.value);
  expect(value('2022') / value('2021')).toBeGreaterThan(1.1);
  expect(value('2021') / value('2020')).toBeLessThan(1.04);
});
