import { describe, expect, it } from 'vitest';
import { indexDifference, indicatorSpreads } from '../../../src/lib/core/profile/area-differences.ts';
import type { AreaIndex } from '../../../src/lib/core/stress-types.ts';
import { classified, indexOf, unclassified } from '../index-result-fixture.ts';

/** Scores as [z, contribution] of the indicators p and q. */
const scored = (areaId: string, index: number, p: [number, number], q: [number, number]): AreaIndex => ({
  ...classified(areaId, 2, null, 500),
  status: { index, rank: 1, class: 2 },
  scores: [
    { indicatorId: 'p', z: p[0], contribution: p[1] },
    { indicatorId: 'q', z: q[0], contribution: q[1] }
  ]
});
const index = indexOf([
  scored('a', 2, [3, 1.5], [1, 0.5]),
  scored('b', 0.5, [0, 0], [-2, 0.5]),
  scored('c', -1, [1, -0.5], [1, -0.5]),
  unclassified('d', { kind: 'population_unknown' }, null)
]);

describe('what makes areas differ', () => {
  it('is the indicator in which they lie furthest apart', () => {
    expect(indicatorSpreads(index, ['a', 'c'])).toEqual([
      { indicatorId: 'p', spread: 2 },
      { indicatorId: 'q', spread: 0 }
    ]);
    expect(indicatorSpreads(index, ['a', 'b', 'c', 'd'])).toEqual([
      { indicatorId: 'p', spread: 3 },
      { indicatorId: 'q', spread: 3 }
    ]);
    expect(indicatorSpreads(index, ['a', 'd'])).toEqual([]);
  });

  it('adds up to the difference of the indices, whichever is named first', () => {
    const difference = {
      higherId: 'a',
      lowerId: 'b',
      difference: 1.5,
      parts: [
        { indicatorId: 'p', contribution: 1.5 },
        { indicatorId: 'q', contribution: 0 }
      ]
    };
    expect(indexDifference(index, 'a', 'b')).toEqual(difference);
    expect(indexDifference(index, 'b', 'a')).toEqual(difference);
  });

  it('is unknown where an area has no index', () => {
    expect(indexDifference(index, 'a', 'd')).toBeNull();
    expect(indexDifference(index, 'a', 'gone')).toBeNull();
  });
});
