import { expect, test } from 'vitest';
import { leftOut } from '../../../src/lib/core/robustness/left-out.ts';
import { periodAgreement } from '../../../src/lib/core/robustness/period-agreement.ts';
import { robustness } from '../../../src/lib/core/robustness/robustness.ts';
import {
  robustnessDefaults,
  robustnessSettings
} from '../../../src/lib/core/robustness/robustness-settings.ts';
import { topCertainty } from '../../../src/lib/core/robustness/top-certainty.ts';
import { stressIndex } from '../../../src/lib/core/stress-index.ts';
import { indexInput, indicator } from '../index-fixture.ts';

const input = indexInput([
  indicator('a', [99, 40, 12, 18, 25, 7, 14, 22, 28, 11]),
  indicator('b', [99, 12, 9, 5, 48, 6, 11, 10, 7, 3])
]);
const index = stressIndex(input);
const withShares = (shares: readonly (number | null)[]) => ({
  areas: robustness(input, { ...robustnessDefaults, draws: 5 }).areas.map(
    (area, i) => area && { ...area, highShare: shares[i] ?? 0 }
  )
});

test('counts areas of high stress that are certain, and others that could be', () => {
  const high = index.areas.filter(({ status }) => (status?.class ?? 0) >= 3);
  expect(high.map(({ areaId }) => areaId)).toEqual(['a']);
  expect(topCertainty(index, withShares([0.95, 0.2, 0.05]))).toMatchObject({
    high: 1,
    certain: 1,
    meanShare: 0.95,
    possible: 1
  });
  expect(topCertainty(index, withShares([0.94]))).toMatchObject({ certain: 0, possible: 0 });
});

test('leaving out tells which indicator moves what, most first', () => {
  const result = robustness(input, { ...robustnessDefaults, draws: 5 });
  const rows = leftOut(result, input.areaIds);
  expect(new Set(rows.map(({ indicatorId }) => indicatorId))).toEqual(new Set(['a', 'b']));
  expect(rows[0]!.meanShift).toBeGreaterThanOrEqual(rows[1]!.meanShift);
  for (const { indicatorId, mover } of rows) {
    const variant = result.variants.find(({ id }) => id === `without.${indicatorId}`)!;
    const shifts = variant.ranks.map((rank, i) => Math.abs(rank! - result.variants[0]!.ranks[i]!));
    expect(Math.abs(mover!.after - mover!.before)).toBe(Math.max(...shifts));
  }
});

test('periods are compared within the same boundaries, the latest first', () => {
  const dated = (period: string, vintage: string, given: typeof index | null = index) => ({
    period,
    vintage,
    index: given
  });
  const pairs = periodAgreement([
    dated('2018', '2015'),
    dated('2020', '2020'),
    dated('2022', '2020', null),
    dated('2023', '2020'),
    dated('2024', '2020')
  ]);
  expect(pairs.map(({ first, second }) => [first, second])).toEqual([
    ['2023', '2024'],
    ['2020', '2024']
  ]);
  expect(pairs[0]).toMatchObject({ areas: 10, spearman: 1, kendall: 1, meanShift: 0, largestShift: 0 });
  expect(periodAgreement([dated('2023', '2020'), dated('2024', '2020', null)])).toEqual([]);
});

test('what a package leaves out is as by default', () => {
  expect(robustnessSettings(undefined)).toEqual(robustnessDefaults);
  expect(robustnessSettings({ seed: 7 })).toEqual({ ...robustnessDefaults, seed: 7 });
});
