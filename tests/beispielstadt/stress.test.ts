import { expect, test } from 'vitest';
import { stressIndex } from '../../src/lib/core/stress-index.ts';
import { exampleInput } from './example-index.ts';
import { truth } from './truth.ts';

const exampleIndex = async () => stressIndex(await exampleInput());

test('the classes are those the documentation states', async () => {
  const { areas, classifiableCount } = await exampleIndex();
  const size = (wanted: number) => areas.filter(({ status }) => status?.class === wanted).length;
  expect(classifiableCount).toBe(58);
  expect([size(4), size(3)]).toEqual([5, 3]);
  expect(size(1)).toBeGreaterThanOrEqual(4);
});

test('high and very high stress lies in the planted hot spots and the area planted just above the limit', async () => {
  const { areas } = await exampleIndex();
  const high = areas.filter(({ status }) => (status?.class ?? 0) >= 3).map(({ areaId }) => areaId);
  const hot = truth.hot_spots.flatMap(({ area_ids }) => area_ids);
  expect(high).toEqual([...hot, truth.borderline.above].sort());
});

test('planted trends show in the trend classes', async () => {
  const { areas } = await exampleIndex();
  const classOf = new Map(areas.map(({ areaId, trend }) => [areaId, trend?.class]));
  for (const id of truth.trends.worsening) expect(classOf.get(id), id).toBe('worsening');
  for (const id of truth.trends.improving) expect(classOf.get(id), id).toBe('improving');
  const worsening = areas.filter(({ trend }) => trend?.class === 'worsening').length;
  expect(worsening).toBeLessThanOrEqual(truth.trends.worsening.length + 3);
});

test('areas that cannot be classified say why', async () => {
  const reasons = (await exampleIndex()).areas
    .filter(({ reason }) => reason !== null)
    .map(({ areaId, reason }) => ({
      area_id: areaId,
      reason: reason?.kind === 'indicator' ? reason.valueKind : reason?.kind
    }));
  const planted = truth.not_classified.map(({ area_id, reason }) => ({ area_id, reason }));
  expect(reasons).toEqual(planted.sort((a, b) => (a.area_id < b.area_id ? -1 : 1)));
});
