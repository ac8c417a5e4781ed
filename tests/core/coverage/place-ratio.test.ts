import { describe, expect, it } from 'vitest';
import { supplyReach } from '../../../src/lib/core/coverage/area-reach.ts';
import { coverageModel } from '../../../src/lib/core/coverage/coverage-model.ts';
import type { PlaceRule } from '../../../src/lib/core/coverage/coverage-settings.ts';
import {
  demandOfRule,
  densityPer1000,
  placeRatios,
  supplyOfPlaces
} from '../../../src/lib/core/coverage/place-ratio.ts';
import { facility, kilometre, smallCoverage, smallShapes, smallStress } from './small-coverage.ts';

const rule: PlaceRule = {
  id: 'kita',
  facilityKinds: ['daycare'],
  places: 'approved',
  ageFrom: 3,
  ageTo: 5,
  target: 0.9
};
const at = (lon: number) => ({ lon: lon * kilometre, lat: 0.5 * kilometre });
const facilities = [
  facility('K1', { areaId: 'a', placesApproved: 60, placesUnderThree: 10, ...at(0.5) }),
  facility('K2', { areaId: 'a', placesApproved: 48, placesUnderThree: 10, ...at(0.6) }),
  facility('K3', { areaId: 'c2', placesApproved: null, ...at(2.7) }),
  facility('S1', { kind: 'school', areaId: 'b', placesApproved: 90, ogs: true }),
  facility('S2', { kind: 'school', areaId: 'b', placesApproved: 50, ogs: false })
];
const data = smallCoverage({ facilities });

describe('place ratios', () => {
  it('set places against children, also above 1, and count those without', () => {
    const [a, b, c] = placeRatios(data, rule);
    expect(a).toMatchObject({
      facilities: 2,
      withoutPlaces: 0,
      places: 108,
      ratio: 1.2,
      shortfall: 81 - 108
    });
    expect(b).toMatchObject({ facilities: 0, places: 0, ratio: 0, shortfall: 270 });
    expect(c).toMatchObject({ facilities: 1, withoutPlaces: 1, places: 0, shortfall: 54 });
  });

  it('take other places', () => {
    const places = (kind: PlaceRule['places']) =>
      placeRatios(data, { ...rule, places: kind }).map((row) => row.places);
    expect(places('under_three')).toEqual([20, 0, 0]);
    expect(places('three_plus')).toEqual([88, 0, 0]);
    expect(places('occupiable')).toEqual([null, null, null]);
  });

  it('take only open all-day schools', () => {
    const school = { ...rule, facilityKinds: ['school'], allDayOnly: true };
    expect(placeRatios(data, school)[1]).toMatchObject({ facilities: 1, places: 90, ratio: 0.3 });
  });

  it('say nothing where the children are not known or there are none', () => {
    const bands = data.bands.map((band) =>
      band.areaId === 'a' ? { ...band, count: null, kind: 'suppressed' as const } : { ...band, count: 0 }
    );
    expect(placeRatios({ ...data, bands }, rule)).toMatchObject([
      { ratio: null, shortfall: null, persons: { kind: 'suppressed' } },
      { ratio: null, shortfall: 0 },
      { ratio: null, shortfall: 0 }
    ]);
  });

  it('are densities per 1,000', () => {
    expect(densityPer1000(3, 1500)).toBe(2);
    expect([densityPer1000(3, 0), densityPer1000(null, 5), densityPer1000(1, null)]).toEqual([
      null,
      null,
      null
    ]);
  });
});

describe('reach of places', () => {
  const model = coverageModel(data, smallShapes, smallStress);
  const reach = supplyReach(model, demandOfRule(model, rule), supplyOfPlaces(model, rule));

  it('names its method and limit', () =>
    expect(reach).toMatchObject({ method: { kind: 'straight_line', detour: 1.25 }, limit: 1250 }));

  it('shares all places out among the children who reach them', () => {
    for (const method of ['two_step', 'two_step_enhanced', 'two_step_gaussian', 'three_step'] as const) {
      const total = reach.areas.reduce(
        (sum, { access }, i) => sum + (access[method] ?? 0) * [90, 300, 60][i]!,
        0
      );
      expect(total, method).toBeCloseTo(108, 9);
    }
  });

  it('is whole beside the Kitas, and partly or not at all farther away', () => {
    const [a, b, c] = reach.areas;
    expect(a?.reached).toBeCloseTo(1, 9);
    expect(b?.reached).toBeGreaterThan(0.6);
    expect(b?.reached).toBeLessThan(1);
    expect(c?.access.two_step).toBe(0);
    expect(c?.reached).toBeCloseTo(1, 9);
    expect(a?.nearest).toBeLessThan(b?.nearest ?? 0);
  });

  it('is no supply per person where the persons are known nowhere', () => {
    const unknown = coverageModel({ ...data, bands: [], parts: null }, smallShapes, smallStress);
    const { areas } = supplyReach(unknown, demandOfRule(unknown, rule), supplyOfPlaces(unknown, rule));
    expect(areas.map(({ access, reached }) => [access.two_step, access.balanced, reached])).toEqual([
      [null, null, expect.closeTo(1, 9)],
      [null, null, expect.any(Number)],
      [null, null, expect.closeTo(1, 9)]
    ]);
  });

  it('takes an imported matrix where the settings name one', () => {
    const travelTimes = [
      { originId: 'b', facilityId: 'K1', mode: 'walk', minutes: 14 },
      { originId: 'c', facilityId: 'K1', mode: 'walk', minutes: 15.1 }
    ];
    const timed = coverageModel({ ...data, travelTimes }, smallShapes, smallStress, { travelMode: 'walk' });
    const { method, areas } = supplyReach(timed, demandOfRule(timed, rule), supplyOfPlaces(timed, rule), [
      'two_step'
    ]);
    expect(method).toEqual({ kind: 'travel_times', unit: 'minutes', mode: 'walk' });
    expect(areas.map(({ reached, nearest }) => [reached, nearest])).toEqual(
      [
        [0, null],
        [1, 14],
        [0, 15.1]
      ].map(([reached, nearest]) => [expect.closeTo(reached!, 9), nearest && expect.closeTo(nearest, 9)])
    );
    expect(areas[1]?.access.two_step).toBeCloseTo(60 / 300, 9);
  });
});
