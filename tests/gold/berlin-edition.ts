import { expect, it } from 'vitest';
import { columnOfNumbers } from '../../src/lib/core/column.ts';
import { stressIndex } from '../../src/lib/core/stress-index.ts';
import type { IndexInput, StressIndex } from '../../src/lib/core/stress-types.ts';
import { publishedCounts, statusWords, trendWords } from './berlin-status-trend.ts';
import type { PublishedCounts } from './berlin-status-trend.ts';
import type { GoldCase } from './gold-case.ts';

type Row = Record<string, string>;
const numbers = ['1', '2', '3', '4'];
const minimumPopulation = 300;

/** The tests of the editions 2013 and 2017: every z-score, index and class as published, at 2e-5. */
export function testBerlinEdition(gold: GoldCase): void {
  const areas = gold.records('indicators.csv');
  const published = new Map(gold.records('published.csv').map((row) => [row.id as string, row]));
  const expected = gold.json<{
    n_areas: number;
    n_in_index: number;
    published_class_counts: PublishedCounts;
  }>('expected.json');
  const index = stressIndex(indexInput(areas));

  it('classifies the areas that the publisher classified', () => {
    expect(index.areas).toHaveLength(expected.n_areas);
    expect(index.classifiableCount).toBe(expected.n_in_index);
    const classified = index.areas.filter(({ status }) => status !== null);
    expect(classified.map(({ areaId }) => areaId)).toEqual([...published.keys()].sort());
  });

  it('gives every published z-score and index within 2e-5', () => {
    expect(largestDifference(index, published)).toBeLessThanOrEqual(2e-5);
  });

  it('gives every published class of status and trend', () => {
    for (const { areaId, status, trend } of index.areas) {
      const row = published.get(areaId);
      expect([areaId, status && statusWords[status.class - 1]]).toEqual([
        areaId,
        row?.status_class_name ?? null
      ]);
      expect([areaId, trend && trendWords[trend.class]]).toEqual([areaId, row?.dynamic_class ?? null]);
    }
  });

  it('gives the recomputed index of the trend within 2e-5', () => {
    const differences = index.areas
      .filter(({ trend }) => trend !== null)
      .map(({ areaId, trend }) =>
        Math.abs((trend?.index ?? NaN) - Number(published.get(areaId)?.dynamic_index_recomputed))
      );
    expect(Math.max(...differences)).toBeLessThanOrEqual(2e-5);
  });

  it('gives the published class counts and the cross table', () => {
    expect(publishedCounts(index)).toEqual(expected.published_class_counts);
  });
}

/** The change is published, not the earlier figure: before = now − change. */
function indexInput(areas: readonly Row[]): IndexInput {
  const outliers = areas.filter(
    (row) => row.in_index === '0' && Number(row.inhabitants) >= minimumPopulation
  );
  return {
    areaIds: areas.map((row) => row.id as string),
    residents: columnOfNumbers(areas.map((row) => Number(row.inhabitants))),
    indicators: numbers.map((number) => ({
      id: `s${number}`,
      weight: 1,
      polarity: 1,
      now: columnOfNumbers(areas.map((row) => Number(row[`s${number}`]))),
      before: columnOfNumbers(areas.map((row) => Number(row[`s${number}`]) - Number(row[`d${number}`])))
    })),
    settings: {
      standardise: 'z-score',
      combine: 'sum-restandardised',
      classify: { method: 'limits', limits: [-1, 1, 1.5] },
      trend: { years: 2, limits: [-1, 1] },
      minimumPopulation,
      excluded: outliers.map((row) => ({ areaId: row.id as string, reason: 'outlier' }))
    }
  };
}

function largestDifference(index: StressIndex, published: ReadonlyMap<string, Row>): number {
  const differences = index.areas.flatMap(({ areaId, status, scores }) => {
    const row = published.get(areaId);
    if (!row || !status) return [];
    const z = scores.map((score, j) => score.z - Number(row[`z_s${numbers[j]}`]));
    return [...z, status.index - Number(row.status_index)].map(Math.abs);
  });
  return Math.max(...differences);
}
