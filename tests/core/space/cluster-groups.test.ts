import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clusterGroups } from '../../../src/lib/core/space/cluster-groups.ts';
import type { SpaceArea } from '../../../src/lib/core/space/space-result.ts';
import { spaceArea } from './space-fixture.ts';

const sideOf = ({ z, local }: SpaceArea) => (local === null || z === 0 ? null : z > 0 ? 'high' : 'low');

/** A row of areas that touch: two high, one without a side, one high, two low, an island. */
const row = [
  spaceArea('1', 1, 1, {}, ['2']),
  spaceArea('2', 2, 1, {}, ['1', '3']),
  spaceArea('3', 0, 1, {}, ['2', '4']),
  spaceArea('4', 1, 1, {}, ['3', '5']),
  spaceArea('5', -1, 1, {}, ['4', '6']),
  spaceArea('6', -1, 1, {}, ['5']),
  spaceArea('7', 3, null)
];

it('joins what touches and is of one side, the most marked area first', () =>
  expect(clusterGroups(row, sideOf)).toEqual([
    { side: 'high', areaIds: ['2', '1'] },
    { side: 'low', areaIds: ['5', '6'] },
    { side: 'high', areaIds: ['4'] }
  ]));

it('says the same whatever the order of the areas', () => {
  const expected = clusterGroups(row, sideOf);
  fc.assert(
    fc.property(fc.shuffledSubarray(row, { minLength: row.length }), (areas) => {
      expect(clusterGroups(areas, sideOf)).toEqual(expected);
    })
  );
});

it('finds nothing where nothing stands out', () => expect(clusterGroups(row, () => null)).toEqual([]));
