import { expect, test } from 'vitest';
import { robustness } from '../../src/lib/core/robustness/robustness.ts';
import { robustnessDefaults } from '../../src/lib/core/robustness/robustness-settings.ts';
import { exampleInput } from './example-index.ts';
import { truth } from './truth.ts';

const hotSpots = truth.hot_spots.flatMap(({ area_ids }) => area_ids);

test('the planted hot spots are certain, the planted areas at the limit of high stress are not', async () => {
  const { areas } = robustness(await exampleInput(), robustnessDefaults);
  const shareOf = new Map(areas.flatMap((area) => (area ? [[area.areaId, area.highShare]] : [])));
  const certain = [...shareOf].filter(([, share]) => share >= 0.95).map(([id]) => id);
  expect(certain.toSorted()).toEqual(hotSpots.toSorted());
  for (const id of Object.values(truth.borderline)) {
    expect(shareOf.get(id), id).toBeGreaterThan(0.05);
    expect(shareOf.get(id), id).toBeLessThan(0.95);
  }
  const unsure = [...shareOf].filter(([, share]) => share > 0.05 && share < 0.95).map(([id]) => id);
  expect(unsure.toSorted()).toEqual(Object.values(truth.borderline).toSorted());
});

test('the highest of all areas is first, and the spread of ranks is larger in the middle', async () => {
  const { areas, variants } = robustness(await exampleInput(), { ...robustnessDefaults, draws: 1000 });
  const widthAt = (first: number, last: number) =>
    areas
      .filter((_, i) => (variants[0]?.ranks[i] ?? 0) >= first && (variants[0]?.ranks[i] ?? 0) <= last)
      .reduce((sum, area) => sum + (area ? area.rank.p95 - area.rank.p05 : 0), 0);
  expect(areas.find((area) => area?.areaId === '050')?.rank).toEqual({ p05: 1, median: 1, p95: 1 });
  expect(widthAt(15, 30)).toBeGreaterThan(widthAt(1, 16));
});
