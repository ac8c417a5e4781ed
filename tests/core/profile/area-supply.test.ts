import { describe, expect, it } from 'vitest';
import type { GapCell, GapState } from '../../../src/lib/core/coverage/gap-types.ts';
import { supplyReader } from '../../../src/lib/core/profile/area-supply.ts';
import type { CoverageProfiles, ProfileOffer } from '../../../src/lib/core/profile/coverage-profiles.ts';

const phase = { phaseId: 'early', nameDe: 'Frühe Kindheit', nameEn: null, ageFrom: 0, ageTo: 2, position: 1 };
const cell = (areaId: string, actionField: string, state: GapState): GapCell => ({
  ...{ areaId, actionField, state, phaseId: 'early', reasons: [] },
  persons: { kind: 'value', count: 100, split: false },
  priority: { value: null, problem: null, stressPercentile: null, uncoveredShare: null, persons: null }
});
const offer = (offerId: string, more: Partial<ProfileOffer> = {}): ProfileOffer => ({
  ...{
    offerId,
    name: offerId,
    type: null,
    actionField: 'f',
    ageFrom: null,
    ageTo: null,
    phaseIds: ['early']
  },
  ...{
    places: null,
    fundingUntil: null,
    state: 'active',
    delivery: 'site',
    running: true,
    areas: { a: 'whole' }
  },
  ...more
});
const profiles: CoverageProfiles = {
  referenceDate: '2024-12-31',
  areaIds: ['a', 'b', 'c'],
  phases: [{ phase, shares: [0.25, null, 1], city: 0.5 }],
  cells: [
    ...[cell('a', 'f', 'none'), cell('a', 'g', 'planned'), cell('a', 'h', 'covered')],
    ...[cell('b', 'f', 'none'), cell('b', 'g', 'unknown'), cell('b', 'h', 'not_applicable')],
    ...[cell('c', 'f', 'city_wide_only'), cell('c', 'g', 'partial'), cell('c', 'h', 'covered')]
  ],
  offers: [
    offer('planned', { running: false, state: 'planned' }),
    offer('older', { ageFrom: 6 }),
    offer('younger', { ageFrom: 0 }),
    offer('part', { areas: { b: 'part' } }),
    offer('city', { delivery: 'city_wide', areas: {} }),
    offer('city-planned', { delivery: 'city_wide', areas: {}, running: false })
  ]
};
const read = supplyReader(profiles);

describe('the supply of an area', () => {
  it('counts cells without a running offer among those where something is expected', () => {
    expect(read('a')).toMatchObject({ open: 2, expected: 3, unknown: 0 });
    expect(read('b')).toMatchObject({ open: 1, expected: 1, unknown: 1 });
    expect(read('c')).toMatchObject({ open: 0, expected: 3 });
  });

  it('says how many areas have more open cells, as many, and fewer', () => {
    expect(read('a')?.openRank).toEqual({ more: 0, alike: 0, fewer: 2 });
    expect(read('b')?.openRank).toEqual({ more: 1, alike: 0, fewer: 1 });
  });

  it('lists offers for the area: running ones first, then by age; those of the whole city are counted', () => {
    expect(read('a')?.offers.map(({ offerId }) => offerId)).toEqual(['younger', 'older', 'planned']);
    expect(read('b')?.offers.map(({ offerId }) => offerId)).toEqual(['part']);
    expect(read('a')?.cityWide).toBe(1);
  });

  it('has the share reached beside that of the city, and none where it is not known', () => {
    expect(read('a')?.phases).toEqual([{ phase, share: 0.25, city: 0.5 }]);
    expect(read('b')?.phases[0]?.share).toBeNull();
    expect(read('x')).toBeNull();
  });
});
