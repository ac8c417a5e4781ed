import { expect, it } from 'vitest';
import { similarAreas } from '../../../src/lib/core/profile/similar-areas.ts';
import type { AreaIndex } from '../../../src/lib/core/stress-types.ts';
import { classified, indexOf, unclassified } from '../index-result-fixture.ts';

const area = (areaId: string, ...z: number[]): AreaIndex => ({
  ...classified(areaId, 1, null, 1000),
  scores: z.map((one, i) => ({ indicatorId: `i${i}`, z: one, contribution: 0 }))
});
const index = indexOf([
  area('a', 0, 0),
  area('far', 3, 4),
  area('near', 0, -1),
  area('also', 1, 0),
  unclassified('none', { kind: 'population_unknown' }, null),
  area('gap', 0)
]);

it('the nearest areas by Euclidean distance over z-scores come first, equal ones by id', () => {
  expect(similarAreas(index, 'a', ['i0', 'i1'])?.map(({ areaId, distance }) => [areaId, distance])).toEqual([
    ['also', 1],
    ['near', 1],
    ['far', 5]
  ]);
});

it('says which indicator makes the difference, and in which direction', () => {
  const [, near, far] = similarAreas(index, 'a', ['i0', 'i1']) ?? [];
  expect(near?.parts[0]).toEqual({ indicatorId: 'i1', difference: -1, share: 1 });
  expect(far?.parts).toEqual([
    { indicatorId: 'i1', difference: 4, share: 0.64 },
    { indicatorId: 'i0', difference: 3, share: 0.36 }
  ]);
});

it('compares only areas with a score of every indicator, and nothing without a class', () => {
  expect(similarAreas(index, 'a', ['i0'], 9)?.map(({ areaId }) => areaId)).toEqual([
    'gap',
    'near',
    'also',
    'far'
  ]);
  expect(similarAreas(index, 'none', ['i0'])).toBeNull();
  expect(similarAreas(index, 'a', [])).toBeNull();
  expect(similarAreas(index, 'x', ['i0'])).toBeNull();
});

it('areas alike in everything have distance 0 and no part in it', () => {
  const twins = indexOf([area('a', 1), area('b', 1)]);
  expect(similarAreas(twins, 'a', ['i0'])).toEqual([
    { areaId: 'b', distance: 0, parts: [{ indicatorId: 'i0', difference: 0, share: 0 }] }
  ]);
});
