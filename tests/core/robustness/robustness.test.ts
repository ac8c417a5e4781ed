import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NotClassifiable } from '../../../src/lib/core/not-classifiable.ts';
import { robustness, RobustnessRun } from '../../../src/lib/core/robustness/robustness.ts';
import { drawsFor, robustnessDefaults } from '../../../src/lib/core/robustness/robustness-settings.ts';
import type { Robustness } from '../../../src/lib/core/robustness/robustness-types.ts';
import type { IndexInput } from '../../../src/lib/core/stress-types.ts';
import { berlinSettings, indexInput, indicator } from '../index-fixture.ts';

const settings = { ...robustnessDefaults, draws: 400 };

const poverty = [9, 31, 12, 18, 25, 7, 14, 22, 28, 11];
const work = [4, 12, 9, 5, 8, 6, 11, 10, 7, 3];
const language = [22, 48, 35, 30, 26, 41, 19, 33, 45, 28];
const sample = (): IndexInput =>
  indexInput([
    indicator('poverty', poverty, { weight: 2 }),
    indicator('work', work, { weight: 1 }),
    indicator('language', language, { weight: 1, polarity: -1 })
  ]);

const byArea = ({ areas }: Robustness) =>
  new Map(areas.flatMap((area) => (area ? [[area.areaId, area] as const] : [])));

test('an area that leads in every indicator leads under all weights', () => {
  const first = [99, 1, 2, 3, 5, 8, 9, 4];
  const result = robustness(
    indexInput([
      indicator('a', first),
      indicator(
        'b',
        first.toSorted((x, y) => y - x)
      )
    ]),
    settings
  );
  expect(result.areas[0]).toMatchObject({
    topClassShare: 1,
    topShare: 1,
    rank: { p05: 1, median: 1, p95: 1 }
  });
});

test('an area without a class has no certainty, and does not change that of the others', () => {
  const input = sample();
  const settingsOf = (excluded: { areaId: string; reason: string }[]) => ({ ...berlinSettings, excluded });
  const without = robustness({ ...input, settings: settingsOf([{ areaId: 'b', reason: 'test' }]) }, settings);
  expect(without.areas[1]).toBeNull();
  expect(without.areas.filter((area) => area !== null)).toHaveLength(9);
});

test('one indicator alone leaves nothing to draw: every rank is certain', () => {
  const { areas, variants } = robustness(indexInput([indicator('poverty', poverty)]), settings);
  areas.forEach((area, i) => {
    const rank = variants[0]!.ranks[i];
    expect(area?.rank).toEqual({ p05: rank, median: rank, p95: rank });
  });
});

test('weights scaled by a constant change nothing', () => {
  const input = sample();
  const scaled = {
    ...input,
    indicators: input.indicators.map((one) => ({ ...one, weight: one.weight * 25 }))
  };
  expect(robustness(scaled, settings)).toEqual(robustness(input, settings));
});

test('neither the order of the areas nor that of the indicators changes a digit', () => {
  const reference = byArea(robustness(sample(), settings));
  const order = fc.shuffledSubarray(
    poverty.map((_, i) => i),
    { minLength: poverty.length }
  );
  fc.assert(
    fc.property(order, (rows) => {
      const input = sample();
      const permuted = {
        ...input,
        areaIds: rows.map((row) => input.areaIds[row]!),
        indicators: input.indicators.toReversed().map((one) => ({
          ...one,
          now: {
            values: Float64Array.from(rows, (row) => one.now.values[row]!),
            kinds: Uint8Array.from(rows, (row) => one.now.kinds[row]!)
          }
        }))
      };
      expect(byArea(robustness(permuted, settings))).toEqual(
        new Map(permuted.areaIds.map((id) => [id, reference.get(id)]))
      );
    }),
    { numRuns: 10 }
  );
});

test('the interval widens with the spread of the weights', () => {
  const width = (concentration: number) =>
    robustness(sample(), { ...settings, draws: 2000, concentration }).areas.reduce(
      (sum, area) => sum + (area ? area.rank.p95 - area.rank.p05 : 0),
      0
    );
  const widths = [2000, 200, 20, 2].map(width);
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  expect(widths[0]).toBeLessThan(widths[3]!);
});

test('portions give what all draws at once give, and the seed decides', () => {
  const run = new RobustnessRun(sample(), settings);
  while (!run.isDone) run.take(37);
  expect(run.progress).toBe(1);
  expect(run.result()).toEqual(robustness(sample(), settings));
  expect(robustness(sample(), { ...settings, seed: 2 }).areas).not.toEqual(run.result().areas);
});

test('shares follow from the ranks, and are shares', () => {
  for (const area of robustness(sample(), settings).areas) {
    expect(area!.topClassShare).toBeLessThanOrEqual(area!.highShare);
    expect(area!.topShare).toBe(1);
    expect(area!.rank.p05).toBeLessThanOrEqual(area!.rank.median);
    expect(area!.rank.median).toBeLessThanOrEqual(area!.rank.p95);
  }
});

test('variants: equal weights, each indicator left out, and how alike they are', () => {
  const { variants, pairs } = robustness(sample(), settings);
  const ids = variants.map(({ id }) => id);
  expect(ids.slice(0, 5)).toEqual([
    'chosen',
    'equal_weights',
    'without.poverty',
    'without.work',
    'without.language'
  ]);
  expect(pairs).toHaveLength((ids.length * (ids.length - 1)) / 2);
  const withoutTwo = robustness(
    indexInput([indicator('poverty', poverty), indicator('work', work)]),
    settings
  ).pairs.find(({ first, second }) => first === 'without.poverty' && second === 'without.work');
  expect(withoutTwo).toMatchObject({ areas: 10, spearman: expect.closeTo(1 - (6 * 68) / 990, 12) as number });
});

test('very many areas get fewer draws, never none', () => {
  expect(drawsFor(robustnessDefaults, 542)).toBe(10_000);
  expect(drawsFor(robustnessDefaults, 33_755)).toBe(888);
  expect(drawsFor({ ...robustnessDefaults, draws: 1 }, 60_000_000)).toBe(1);
});

test('an index that cannot be computed has no robustness', () => {
  expect(() => robustness(indexInput([indicator('poverty', [1, 2])]), settings)).toThrow(NotClassifiable);
});
