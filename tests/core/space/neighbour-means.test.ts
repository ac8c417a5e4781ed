import { expect, it } from 'vitest';
import { indexAt, neighbourMeans } from '../../../src/lib/core/space/neighbour-means.ts';

const area = (areaId: string, value: number, z: number, ...neighbourIds: string[]) => ({
  ...{ areaId, value, z, neighbourIds },
  local: null
});
const areas = [area('a', 1, -1, 'b', 'c'), area('b', 3, 0, 'a'), area('c', 5, 1, 'a'), area('d', 3, 0)];

it('takes the mean of the neighbours; an island has none', () =>
  expect([...neighbourMeans(areas)]).toEqual([
    ['a', 4],
    ['b', 1],
    ['c', 1]
  ]));

it('leads from standard deviations back to the index, also where all areas have the same', () => {
  expect([-1, 0, 0.5, 2].map(indexAt(areas))).toEqual([1, 3, 4, 7]);
  expect(indexAt([area('a', 2, 0)])(1)).toBe(2);
});
