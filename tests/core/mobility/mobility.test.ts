import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classMobility, mobilityOfCounts } from '../../../src/lib/core/mobility/class-mobility.ts';
import { transitionCounts } from '../../../src/lib/core/mobility/class-sequence.ts';
import { crosswalkClasses, crosswalkedCounts } from '../../../src/lib/core/mobility/crosswalk-classes.ts';
import { eigenvalueModuli } from '../../../src/lib/core/mobility/eigenvalue.ts';
import { determinant, solveLinear } from '../../../src/lib/core/mobility/linear-solve.ts';
import { meanFirstPassage, mobilityIndices, steadyState } from '../../../src/lib/core/mobility/markov.ts';
import { rankMobility } from '../../../src/lib/core/mobility/rank-mobility.ts';

describe('class mobility', () => {
  it('counts known steps only', () => {
    expect(transitionCounts([[0, 1, null, 1, 1]], 2)).toEqual([
      [0, 1],
      [0, 1]
    ]);
    expect(transitionCounts([[0, 7]], 2).flat()).toEqual([0, 0, 0, 0]);
  });

  it('says who stays, who gets worse and better', () => {
    const found = classMobility(
      [
        [0, 0, 1],
        [1, 0, 0]
      ],
      2
    );
    expect(found).toMatchObject({ steps: 4, stayed: 0.5, worse: 0.25, better: 0.25 });
  });

  it('is none without steps', () => expect(classMobility([[0]], 3)).toBeNull());

  it('of the land of Oz is that of the textbook', () => {
    // Grinstead and Snell, Introduction to Probability, examples 11.1, 11.19 and 11.23
    const oz = [
      [0.5, 0.25, 0.25],
      [0.5, 0, 0.5],
      [0.25, 0.25, 0.5]
    ];
    steadyState(oz)?.forEach((share, i) => expect(share).toBeCloseTo([0.4, 0.2, 0.4][i] ?? 0, 12));
    const passage = meanFirstPassage(oz);
    [
      [2.5, 4, 10 / 3],
      [8 / 3, 5, 8 / 3],
      [10 / 3, 4, 2.5]
    ].forEach((row, i) => row.forEach((steps, j) => expect(passage?.[i]?.[j]).toBeCloseTo(steps, 12)));
  });

  it('has no steady state where the classes fall apart', () => {
    const apart = [
      [1, 0],
      [0, 1]
    ];
    expect(steadyState(apart)).toBeNull();
    expect(meanFirstPassage(apart)).toBeNull();
    expect(mobilityIndices(apart)).toMatchObject({ prais: 0, determinant: 0, secondEigenvalue: 0 });
  });

  it('of any counts has rows that sum to one and a steady state that stays', () => {
    const cell = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
        (counts) => {
          const found = mobilityOfCounts(counts);
          if (!found?.steadyState) throw new Error('no steady state');
          expect(found.stayed + found.worse + found.better).toBeCloseTo(1, 12);
          for (const row of found.probabilities) expect(row.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
          const next = found.steadyState.map((_, j) =>
            (found.steadyState ?? []).reduce(
              (sum, share, i) => sum + share * (found.probabilities[i]?.[j] ?? 0),
              0
            )
          );
          next.forEach((share, j) => expect(share).toBeCloseTo(found.steadyState?.[j] ?? 0, 9));
        }
      )
    );
  });
});

describe('linear algebra', () => {
  it('solves, finds singular matrices and determinants', () => {
    const matrix = [
      [0, 2],
      [3, 4]
    ];
    expect(solveLinear(matrix, [[4], [11]])).toEqual([[1], [2]]);
    expect(
      solveLinear(
        [
          [1, 2],
          [2, 4]
        ],
        [[1], [2]]
      )
    ).toBeNull();
    expect(determinant(matrix)).toBeCloseTo(-6, 12);
  });

  it('finds complex eigenvalues', () => {
    const turning = [
      [0, 1, 0],
      [0, 0, 1],
      [1, 0, 0]
    ];
    for (const modulus of eigenvalueModuli(turning)) expect(modulus).toBeCloseTo(1, 9);
  });
});

describe('over a change of boundaries', () => {
  const shares = [
    { fromId: 'a', toId: 'x', weight: 1 },
    { fromId: 'b', toId: 'x', weight: 0.25 },
    { fromId: 'b', toId: 'y', weight: 0.75 }
  ];
  const classOf = (id: string) => ({ a: 0, b: 3, x: 1, y: 3 })[id] ?? null;

  it('an area takes the class from which most of it comes', () => {
    const found = crosswalkClasses(shares, classOf);
    expect(found.get('x')).toEqual({ toId: 'x', class: 0, certainty: 0.8 });
    expect(found.get('y')).toEqual({ toId: 'y', class: 3, certainty: 1 });
    const larger = crosswalkClasses(shares, classOf, { sizeOf: (id) => (id === 'b' ? 400 : 100) });
    expect(larger.get('x')).toMatchObject({ class: 0, certainty: 0.5 });
    expect(crosswalkClasses(shares, classOf, { minimumShare: 0.9 }).get('x')?.class).toBeNull();
  });

  it('residents are split as the areas were', () => {
    const counts = crosswalkedCounts(shares, classOf, classOf, 4, () => 100);
    expect(counts[0]).toEqual([0, 100, 0, 0]);
    expect(counts[3]).toEqual([0, 25, 0, 75]);
  });
});

describe('the order of areas', () => {
  it('changes by so many places', () => {
    expect(rankMobility([1, 2, 3, null], [3, 2, 1, 5])).toEqual({
      units: 3,
      correlation: -1,
      meanChange: 4 / 3,
      meanChangePercent: expect.closeTo(400 / 9, 9)
    });
    expect(rankMobility([1], [2])).toBeNull();
  });
});
