import { expect, it } from 'vitest';
import { columnOf, columnOfNumbers } from '../../src/lib/core/column.ts';
import { topClassShare, weightedShare } from '../../src/lib/core/weighted-share.ts';
import { classified, indexOf, unclassified } from './index-result-fixture.ts';

const index = indexOf([
  classified('a', 2, null, 0),
  classified('b', 3, null, 0),
  classified('c', 4, null, 0),
  unclassified('d', { kind: 'population_unknown' }, null)
]);

it('is the share among all areas, also those without a class', () => {
  expect(topClassShare(index, columnOfNumbers([50, 20, 10, 20]))).toEqual({
    numerator: 30,
    denominator: 100,
    share: 0.3,
    unknownAreas: 0
  });
  expect(topClassShare(index, columnOfNumbers([50, 20, 10, 20]), 4)?.share).toBe(0.1);
});

it('says how many areas are in neither count', () => {
  const counts = columnOf([
    { kind: 'value', value: 30, flag: null },
    { kind: 'suppressed' },
    { kind: 'value', value: 10, flag: null },
    { kind: 'missing' }
  ]);
  expect(topClassShare(index, counts)).toEqual({
    numerator: 10,
    denominator: 40,
    share: 0.25,
    unknownAreas: 2
  });
});

it('is not known where nobody is', () => {
  expect(weightedShare(columnOfNumbers([0, null]), () => true)).toBeNull();
});
