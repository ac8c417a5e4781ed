import { describe, expect, it } from 'vitest';
import { columnOfNumbers } from '../../src/lib/core/column.ts';
import type { AreaIndex } from '../../src/lib/core/stress-types.ts';
import { stressSummary } from '../../src/lib/core/summary.ts';
import { classified, indexOf, unclassified } from './index-result-fixture.ts';

const named = (areas: readonly AreaIndex[], parents: string) =>
  areas
    .map(({ areaId }, i) => ({
      areaId,
      name: `Name ${areaId}`,
      parentId: parents[i] === '-' ? null : parents[i]!
    }))
    .reverse();

describe('stressSummary', () => {
  const areas = [
    classified('a', 3, 'worsening', 100),
    classified('b', 2, 'worsening', 200),
    classified('c', 4, 'stable', 300),
    classified('d', 3, null, 100),
    unclassified('e', { kind: 'population_below_minimum', residents: 100, minimum: 300 }, 100),
    classified('f', 1, 'improving', 200)
  ];

  it('states the facts', () => {
    const children = columnOfNumbers([10, 20, 30, null, 10, 30]);
    expect(stressSummary(indexOf(areas), named(areas, 'NNNSSS'), children)).toEqual({
      kind: 'high',
      classifiableCount: 5,
      areaCount: 6,
      areas: [
        { areaId: 'c', name: 'Name c', class: 4, trend: 'stable' },
        { areaId: 'a', name: 'Name a', class: 3, trend: 'worsening' },
        { areaId: 'd', name: 'Name d', class: 3, trend: null }
      ],
      veryHighCount: 1,
      worseningCount: 1,
      clusters: [{ parentId: 'N', highCount: 2 }],
      residents: { numerator: 500, denominator: 1000, share: 0.5, unknownAreas: 0 },
      children: { numerator: 40, denominator: 100, share: 0.4, unknownAreas: 1 }
    });
  });

  it('finds none', () => {
    const calm = [classified('a', 1, 'worsening', 100), classified('b', 2, 'stable', 100)];
    expect(stressSummary(indexOf(calm), named(calm, 'NS'))).toEqual({
      kind: 'none',
      classifiableCount: 2,
      areaCount: 2
    });
  });

  it('does not count what worsens where there is no trend', () => {
    const index = indexOf([classified('a', 4, null, 1)], { trendProblem: { kind: 'no_earlier_period' } });
    expect(stressSummary(index, [])).toMatchObject({ worseningCount: null, children: null });
  });

  it.each([
    ['half of them in each of two', 'NNSS', ['N', 'S']],
    ['half of them in one', 'NNSW', ['N']],
    ['less than half in every one', 'NNSSW', []],
    ['all areas in the same one', 'NNNN', []],
    ['no parent areas', '----', []],
    ['a single area', 'N', []],
    ['one area in each', 'NS', []]
  ])('names the clusters: %s', (_, parents, expected) => {
    const high = [...parents].map((_, i) => classified(String.fromCharCode(97 + i), 4, null, 1));
    const calm = classified('z', 2, null, 1);
    const last = parents === 'NNNN' ? 'N' : 'Z';
    const summary = stressSummary(indexOf([...high, calm]), named([...high, calm], parents + last));
    expect(summary.kind === 'high' && summary.clusters.map(({ parentId }) => parentId)).toEqual(expected);
  });

  it('calls only the uppermost of three classes high', () => {
    const three = [classified('a', 3, null, 1), classified('b', 2, null, 1)];
    expect(stressSummary(indexOf(three, { classCount: 3 }), [])).toMatchObject({
      areas: [{ areaId: 'a', name: 'a' }],
      veryHighCount: 0
    });
  });
});
