import { expect, it } from 'vitest';
import { columnOfNumbers } from '../../src/lib/core/column.ts';
import { classLimits } from '../../src/lib/core/classification/class-limits.ts';
import { classAmong } from '../../src/lib/core/classify.ts';
import { presets } from '../../src/lib/core/index-methods/presets.ts';
import { exponentialScore } from '../../src/lib/core/index-methods/rank-exponential.ts';
import type { PresetId } from '../../src/lib/core/index-methods/method-names.ts';
import { stressIndex } from '../../src/lib/core/stress-index.ts';
import type { IndexInput } from '../../src/lib/core/stress-types.ts';
import type { GoldCase } from './gold-case.ts';

type Row = Record<string, string>;
export interface DeprivationExpected {
  N: number;
  weights_percent: Readonly<Record<string, number>>;
  transform_examples: { rank: number[]; E: number[] };
  tolerance: { score: number | null; rank: number };
}

/** The tests of an edition: transform, score, rank and decile, from the published ranks of the domains. */
export function testDeprivation(gold: GoldCase, preset: PresetId & ('imd' | 'simd')): void {
  const rows = gold.records('data.csv');
  const expected = gold.json<DeprivationExpected>('expected.json');
  const index = stressIndex(deprivationInput(rows, expected, preset));
  const published = new Map(rows.map((row) => [row.id as string, row]));
  const largest = (difference: (row: Row, i: number) => number) =>
    index.areas.reduce(
      (most, { areaId }, i) => Math.max(most, Math.abs(difference(published.get(areaId) as Row, i))),
      0
    );

  it('transforms ranks as the examples', () => {
    const { rank, E } = expected.transform_examples;
    rank.forEach((one, i) =>
      expect(exponentialScore((expected.N - one + 1) / expected.N)).toBeCloseTo(E[i] as number, 9)
    );
  });

  it('ranks every area within the tolerance', () => {
    expect(index.classifiableCount).toBe(expected.N);
    const difference = largest((row, i) => (index.areas[i]?.status?.rank ?? NaN) - Number(row.IMD_rank));
    expect(difference).toBeLessThanOrEqual(expected.tolerance.rank);
  });

  const { score } = expected.tolerance;
  if (score !== null)
    it('gives every score within the tolerance', () => {
      const total = Object.values(expected.weights_percent).reduce((sum, weight) => sum + weight, 0) / 100;
      const difference = largest(
        (row, i) => total * (index.areas[i]?.status?.index ?? NaN) - Number(row.IMD_score)
      );
      expect(difference).toBeLessThanOrEqual(score);
    });

  it('gives every decile from the published rank, and those of the recomputed ranks beside it', () => {
    const negated = Float64Array.from(rows, (row) => -Number(row.IMD_rank));
    const classes = classLimits(negated, presets[preset].settings.classify);
    const deciles = Array.from(negated, (value) => 11 - classAmong(value, classes));
    expect(deciles).toEqual(rows.map((row) => Number(row.IMD_decile)));
    const off = index.areas.filter(
      ({ areaId, status }) => 11 - (status?.class ?? NaN) !== Number(published.get(areaId)?.IMD_decile)
    );
    expect(off.length).toBeLessThanOrEqual(expected.tolerance.rank);
  });
}

/** Less than the publisher's rank is more stress. */
function deprivationInput(
  rows: readonly Row[],
  { weights_percent: weights }: DeprivationExpected,
  preset: 'imd' | 'simd'
): IndexInput {
  const { settings } = presets[preset];
  return {
    areaIds: rows.map((row) => row.id as string),
    residents: null,
    indicators: Object.entries(weights).map(([id, weight]) => ({
      id,
      weight,
      polarity: -1,
      now: columnOfNumbers(rows.map((row) => Number(row[`${id}_rank`]))),
      before: null
    })),
    settings: { ...settings, excluded: [] }
  };
}
