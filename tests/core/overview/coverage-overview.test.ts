import { describe, expect, it } from 'vitest';
import { coverageModel } from '../../../src/lib/core/coverage/coverage-model.ts';
import { coverageOverview } from '../../../src/lib/core/overview/coverage-overview.ts';
import { kilometre, offer, smallCoverage, smallShapes, smallStress } from '../coverage/small-coverage.ts';

const served = offer('o1', { areaIds: ['a'] });
const model = (offers = [served]) =>
  coverageModel(smallCoverage({ offers }), smallShapes, smallStress, {
    fields: [{ actionField: 'outreach', phases: ['daycare'] }]
  });
const daycare = (highAreas: readonly string[], offers = [served]) =>
  coverageOverview(model(offers), highAreas)?.phases.find(({ phaseId }) => phaseId === 'daycare');

describe('coverageOverview', () => {
  it('counts who reaches an offer in areas of high stress and in the others', () => {
    expect(daycare(['a'])).toMatchObject({
      high: { persons: 90, reached: 90 },
      others: { persons: 360, reached: 0 }
    });
    expect(daycare(['b'])).toMatchObject({
      high: { persons: 300, reached: 0 },
      others: { persons: 150, reached: 90 }
    });
  });

  it('calls a field without a running offer a gap, planned ones too', () => {
    expect(daycare(['a', 'b'])?.areas).toEqual([
      { areaId: 'a', openFields: [], unknown: false },
      { areaId: 'b', openFields: ['outreach'], unknown: false }
    ]);
    const planned = offer('o2', { areaIds: ['b'], status: 'planned' });
    expect(daycare(['b'], [served, planned])?.areas[0]?.openFields).toEqual(['outreach']);
    const running = offer('o2', { areaIds: ['b'] });
    expect(daycare(['b'], [served, running])?.areas[0]?.openFields).toEqual([]);
  });

  it('names the most urgent gap of the areas of high stress, and of every area the first', () => {
    const found = coverageOverview(model(), ['a', 'b']);
    expect(found?.high).toMatchObject({ gapCount: 1, areaCount: 1, first: { areaId: 'b' } });
    expect(found?.gapsByArea.map(({ areaId }) => areaId)).toEqual(['b']);
    expect(coverageOverview(model(), ['a'])?.high).toEqual({ gapCount: 0, areaCount: 0, first: null });
  });

  it('has the shares of need and supply of the areas of high stress', () => {
    const site = offer('o1', { lon: 0.5 * kilometre, lat: 0.5 * kilometre, facilityId: null });
    const equity = daycare(['a'], [site])?.equity;
    expect(equity?.kind).toBe('poor_children');
    expect(equity?.need).toBeCloseTo(1 / 3, 10);
    expect(equity?.supply).toBeGreaterThan(0.3);
    expect(daycare(['c'], [])).toBeUndefined();
  });

  it('is nothing without offers', () => expect(coverageOverview(model([]), ['a'])).toBeNull());
});
