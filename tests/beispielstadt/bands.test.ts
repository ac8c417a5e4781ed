import { expect, test } from 'vitest';
import { documentedBands } from './bands.ts';
import {
  classifiableDistricts,
  correlation,
  mean,
  moran,
  queenNeighbours,
  valuesOf
} from './district-statistics.ts';
import { truth } from './truth.ts';

test('every band has limits in order and a reason', () => {
  const bands = (['correlation', 'moran', 'trend', 'level'] as const).flatMap(documentedBands);
  expect(bands.length).toBeGreaterThan(30);
  for (const { of, from, to, reason } of bands) {
    expect(from, of).toBeLessThan(to);
    expect(reason.length, of).toBeGreaterThan(5);
  }
});

test.each(documentedBands('correlation'))(
  'child poverty and $of correlate within $from … $to',
  async ({ of, from, to }) => {
    const [poverty, other] = [await valuesOf('child_poverty', '2024'), await valuesOf(of, '2024')];
    const ids = (await classifiableDistricts()).filter((id) => poverty.has(id) && other.has(id));
    const r = correlation(
      ids.map((id) => poverty.get(id) ?? 0),
      ids.map((id) => other.get(id) ?? 0)
    );
    expect(ids.length).toBeGreaterThanOrEqual(50);
    expect(r).toBeGreaterThan(from);
    expect(r).toBeLessThan(to);
  }
);

test.each(documentedBands('moran'))("Moran's I of $of lies within $from … $to", async ({ of, from, to }) => {
  const values = await valuesOf(of, '2024');
  const classifiable = await classifiableDistricts();
  const chosen = new Map([...values].filter(([id]) => classifiable.includes(id)));
  const statistic = moran(chosen, await queenNeighbours());
  expect(statistic).toBeGreaterThan(from);
  expect(statistic).toBeLessThan(to);
});

test.each(documentedBands('trend'))(
  'child poverty in districts that are $of changes within $from … $to',
  async ({ of, from, to }) => {
    const [before, now] = [await valuesOf('child_poverty', '2022'), await valuesOf('child_poverty', '2024')];
    const change = (id: string) => (now.get(id) ?? 0) - (before.get(id) ?? 0);
    const planted = Object.values(truth.trends).flat();
    const others = (await classifiableDistricts()).filter((id) => !planted.includes(id));
    const changes =
      of === 'others'
        ? [mean(others.map(change))]
        : truth.trends[of as 'improving' | 'worsening'].map(change);
    for (const points of changes) {
      expect(points).toBeGreaterThan(from);
      expect(points).toBeLessThan(to);
    }
  }
);

test.each(documentedBands('level'))('the city has $of within $from … $to', async ({ of, from, to }) => {
  const value = (await valuesOf(of, '2024')).get('05999000') ?? Number.NaN;
  expect(value).toBeGreaterThan(from);
  expect(value).toBeLessThan(to);
});
