import { expect, it } from 'vitest';
import { classify, classifyTrend } from '../../src/lib/core/classify.ts';
import { combine } from '../../src/lib/core/combine.ts';
import { columnOfNumbers } from '../../src/lib/core/column.ts';
import { stressIndex } from '../../src/lib/core/stress-index.ts';
import { statusWords, trendWords } from './berlin-status-trend.ts';
import type { PublishedCounts } from './berlin-status-trend.ts';
import { describeGold } from './gold-case.ts';

const limits = [-1, 1, 1.5];

describeGold('berlin-mss-2021-zvalues', (gold) => {
  const areas = gold.records('data.csv');
  const valid = areas.filter((row) => row.z_s1 !== '');
  const expected = gold.json<{ n_areas: number; n_in_index: number; class_counts: PublishedCounts }>(
    'expected.json'
  );
  const column = (name: string) => Float64Array.from(valid, (row) => Number(row[name]));
  const composite = (part: 's' | 'd') =>
    combine(
      [1, 3, 4].map((number) => column(`z_${part}${number}`)),
      [1, 1, 1]
    );
  const status = composite('s');
  const trend = composite('d');

  it('leaves 6 of 542 areas without values', () => {
    expect([areas.length, valid.length]).toEqual([expected.n_areas, expected.n_in_index]);
  });

  it.each([
    ['sums of status', status.index.map((value) => value * status.sd), 'status_sum', 0.02],
    ['index of status', status.index, 'status_index', 0.012],
    ['sums of the trend', trend.index.map((value) => value * trend.sd), 'dynamic_sum', 0.02],
    ['index of the trend', trend.index, 'dynamic_index', 0.012]
  ])('gives the published %s', (_, computed, name, tolerance) => {
    const published = column(name);
    const differences = Array.from(computed, (value, i) => Math.abs(value - published[i]!));
    expect(Math.max(...differences)).toBeLessThanOrEqual(tolerance);
  });

  it('gives every published class and the published counts', () => {
    const counts: PublishedCounts = { status: {}, dynamic: {}, status_x_dynamic: {} };
    valid.forEach((row, i) => {
      const word = statusWords[classify(status.index[i]!, limits) - 1]!;
      const change = trendWords[classifyTrend(trend.index[i]!, [-1, 1])];
      expect([row.id, word, change]).toEqual([row.id, row.status_class, row.dynamic_class]);
      counts.status[word] = (counts.status[word] ?? 0) + 1;
      counts.dynamic[change] = (counts.dynamic[change] ?? 0) + 1;
      const cells = (counts.status_x_dynamic[word] ??= {});
      cells[change] = (cells[change] ?? 0) + 1;
    });
    expect(counts).toEqual(expected.class_counts);
  });

  it('names the missing figure of the areas that get no index', () => {
    const now = (name: string) =>
      columnOfNumbers(areas.map((row) => (row[name] === '' ? null : Number(row[name]))));
    const index = stressIndex({
      areaIds: areas.map((row) => row.id as string),
      residents: null,
      indicators: ['z_s1', 'z_s3', 'z_s4'].map((id) => ({
        id,
        weight: 1,
        polarity: 1,
        now: now(id),
        before: null
      })),
      settings: {
        standardise: 'z-score',
        combine: 'sum-restandardised',
        classify: { method: 'limits', limits },
        trend: { years: 2, limits: [-1, 1] },
        minimumPopulation: 300,
        excluded: []
      }
    });
    const reasons = index.areas.flatMap(({ reason }) => (reason ? [reason] : []));
    expect(reasons).toEqual(
      new Array(6).fill({ kind: 'indicator', indicatorId: 'z_s1', valueKind: 'missing' })
    );
    expect(index.trendProblem).toEqual({ kind: 'no_earlier_period' });
  });
});
