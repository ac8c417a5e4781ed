import { expect, test } from 'vitest';
import { robustness } from '../../src/lib/core/robustness/robustness.ts';
import { robustnessDefaults } from '../../src/lib/core/robustness/robustness-settings.ts';
import { exampleInput } from './example-index.ts';
import { truth } from './truth.ts';

const hotSpots = truth.hot_spots.flatMap(({ area_ids }) => area_ids);

test('hot spots are certain, the areas next to the limit of high stress are not', async () => {
  const { areas, variants } = robustness(await exampleInput(), robustnessDefaults);
  const ranked = areas
    .flatMap((area, i) => (area ? [{ ...area, index: variants[0]?.indices[i] ?? NaN }] : []))
    .sort((a, b) => b.index - a.index);
  const above = ranked.filter(({ index }) => index > 1);
  const [lastAbove, firstBelow] = [above.at(-1), ranked[above.length]];
  expect([lastAbove?.areaId, firstBelow?.areaId]).toEqual(['130', '710']);
  for (const area of [lastAbove, firstBelow]) {
    expect(area?.highShare).toBeGreaterThan(0.05);
    expect(area?.highShare).toBeLessThan(0.95);
  }
  const certain = ranked.filter(({ highShare }) => highShare >= 0.95).map(({ areaId }) => areaId);
  expect(certain.toSorted()).toEqual(hotSpots.filter((id) => id !== '130').toSorted());
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
