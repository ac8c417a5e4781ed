import { expect, test } from 'vitest';
import { explainSites, type EffectOptions } from '../../../src/lib/core/siting/explain.ts';

/** Three areas of two points each along a road; one site stands at 0, one may be opened at 40, one at 60. */
const options: EffectOptions = {
  problem: {
    question: { kind: 'maximal_covering', sites: 2, within: 10 },
    demand: {
      ids: ['b-2', 'a-1', 'a-2', 'b-1', 'c-1', 'c-2'],
      weights: Float64Array.of(30, 100, 50, 70, 20, 0)
    },
    candidates: ['new-60', 'new-40'],
    existing: ['old-0'],
    // b-2 at 50, a-1 at 0, a-2 at 30, b-1 at 45, c-1 at 65, c-2 at 90
    costs: {
      kind: 'dense',
      cost: Float64Array.of(10, 10, 50, 60, 40, 0, 30, 10, 30, 15, 5, 45, 5, 25, 65, 30, 50, 90)
    }
  },
  chosen: ['new-60', 'new-40'],
  within: 10,
  areaIds: ['b', 'a', 'a', 'b', 'c', 'c'],
  highStress: new Set(['b', 'c']),
  phases: [
    { phaseId: 'daycare', persons: Float64Array.of(3, 10, 5, 7, 2, 0) },
    { phaseId: 'primary_school', persons: Float64Array.of(1, 2, 3, 4, 5, 6) }
  ],
  coveredShare: 0.9
};

test('who is reached in addition, where, and in which phase', () => {
  const effect = explainSites(options);
  expect(effect).toMatchObject({ persons: 270, reachedBefore: 100, reachedAfter: 270 });
  expect(effect).toMatchObject({ additional: 170, inHighStress: 120 });
  expect(effect.byPhase).toEqual([
    { phaseId: 'daycare', additional: 17, inHighStress: 12 },
    { phaseId: 'primary_school', additional: 13, inHighStress: 10 }
  ]);
});

test('each person counts at the nearest new site, of equal ones at the first by id', () => {
  expect(explainSites(options).bySite).toEqual([
    { siteId: 'new-40', additional: 150, inHighStress: 100 },
    { siteId: 'new-60', additional: 20, inHighStress: 20 }
  ]);
});

test('an area is covered where enough of its persons are reached', () => {
  expect(explainSites(options).newlyCovered).toEqual(['a', 'b', 'c']);
  expect(explainSites({ ...options, coveredShare: 0 }).newlyCovered).toEqual(['b', 'c']);
  expect(explainSites({ ...options, chosen: ['new-60'] }).newlyCovered).toEqual(['c']);
});

test('ways become shorter', () => {
  const { meanCost } = explainSites(options);
  expect(meanCost.before).toBeCloseTo((30 * 50 + 50 * 30 + 70 * 45 + 20 * 65) / 270, 12);
  expect(meanCost.after).toBeCloseTo((30 * 10 + 50 * 10 + 70 * 5 + 20 * 5) / 270, 12);
});

test('a site that is no candidate is refused', () => {
  expect(() => explainSites({ ...options, chosen: ['old-0'] })).toThrow(RangeError);
});
