import { describe, expect, it } from 'vitest';
import { costPairs, entriesOf, pairsUpTo } from '../../../src/lib/core/coverage/cost-pairs.ts';
import { enhancedSteps, gaussianDecay, weightOf } from '../../../src/lib/core/coverage/decay.ts';
import { balanced, threeStep, twoStep } from '../../../src/lib/core/coverage/floating-catchment.ts';
import { greatCircle, planeOf } from '../../../src/lib/core/coverage/local-plane.ts';
import { countInReach, nearest, supplyInReach } from '../../../src/lib/core/coverage/nearest.ts';
import { straightLine, travelTimes } from '../../../src/lib/core/coverage/travel-cost.ts';

/**
 * Two origins, two destinations. Destination 0 (30 places) is reached by origin 0 (100 children) and origin 1 (200),
 * destination 1 (10 places) by origin 1 only.
 */
const pairs = costPairs(2, 2, [
  { origin: 0, destination: 0, cost: 300 },
  { origin: 1, destination: 0, cost: 900 },
  { origin: 1, destination: 1, cost: 100 },
  { origin: 0, destination: 1, cost: Infinity }
]);
const demand = Float64Array.of(100, 200);
const supply = Float64Array.of(30, 10);
const catchment = { pairs, demand, supply };
const close = (ours: Float64Array, theirs: readonly number[]) =>
  theirs.forEach((value, i) => expect(ours[i]).toBeCloseTo(value, 12));

describe('floating catchments, by hand', () => {
  it('2SFCA: 30/300 and 10/200 places per child', () =>
    close(twoStep({ ...catchment, decay: { kind: 'binary' } }), [0.1, 0.1 + 0.05]));

  it('E2SFCA with 1 to 400 m, 0.68 to 700 m, 0.22 to 1,000 m', () => {
    const first = 30 / (100 * 1 + 200 * 0.22);
    close(twoStep({ ...catchment, decay: enhancedSteps(1000) }), [first, 0.22 * first + 10 / 200]);
  });

  it('Gaussian: exp(−d² ÷ 2 · 500²)', () => {
    const [near, far, beside] = [300, 900, 100].map((d) => Math.exp(-(d ** 2) / 500_000)) as [
      number,
      number,
      number
    ];
    const first = 30 / (100 * near + 200 * far);
    close(twoStep({ ...catchment, decay: gaussianDecay(1000) }), [
      near * first,
      far * first + beside * (10 / (200 * beside))
    ]);
  });

  it('3SFCA: origin 1 goes to each destination with half of its children', () => {
    const first = 30 / (100 + 100);
    close(threeStep({ ...catchment, decay: { kind: 'binary' } }), [first, 0.5 * first + 0.5 * (10 / 100)]);
  });

  it('balanced: rows share demand, columns share service', () => {
    const [first, second] = [30 / (100 + 100), 10 / 100];
    close(balanced({ ...catchment, decay: { kind: 'binary' } }), [0.5 * first, 0.5 * first + second]);
  });

  it('an end of the catchment leaves out what lies beyond', () =>
    close(twoStep({ ...catchment, decay: { kind: 'binary' }, limit: 500 }), [0.3, 0.05]));

  it('supply nobody reaches, and demand that reaches nothing, give 0', () => {
    const none = costPairs(2, 2, []);
    for (const method of [twoStep, threeStep, balanced])
      expect([...method({ ...catchment, pairs: none, decay: { kind: 'binary' } })]).toEqual([0, 0]);
  });
});

describe('decay', () => {
  it.each([
    [0, 1],
    [400, 1],
    [400.1, 0.68],
    [700, 0.68],
    [1000, 0.22],
    [1000.1, 0]
  ])('at %d m the enhanced catchment has the weight %d', (cost, weight) =>
    expect(weightOf(enhancedSteps(1000), cost)).toBe(weight)
  );
});

describe('ways', () => {
  it('nearest destination, number in reach, supply in reach', () => {
    expect([...nearest(pairs).destination]).toEqual([0, 1]);
    expect([...nearest(pairs).cost]).toEqual([300, 100]);
    expect([...countInReach(pairs)]).toEqual([1, 2]);
    expect([...supplyInReach(pairs, supply, { kind: 'binary' })]).toEqual([30, 40]);
    expect([...nearest(costPairs(1, 1, [])).destination]).toEqual([-1]);
  });

  it('of equally near destinations the first is named', () => {
    const tied = [1, 0].map((destination) => ({ origin: 0, destination, cost: 5 }));
    expect([...nearest(costPairs(1, 2, tied)).destination]).toEqual([0]);
  });

  it('a limit is inclusive', () =>
    expect(entriesOf(pairsUpTo(pairs, 300)).map(({ cost }) => cost)).toEqual([300, 100]));

  it('straight lines are great circles times the detour', () => {
    const origins = { lon: Float64Array.of(13.4, 13.1), lat: Float64Array.of(52.5, 52.4) };
    const destinations = { lon: Float64Array.of(13.41, 13.7), lat: Float64Array.of(52.51, 52.6) };
    const found = entriesOf(straightLine(origins, destinations, 1.25).pairs(Infinity));
    expect(found).toHaveLength(4);
    for (const { origin, destination, cost } of found) {
      const [lonA, latA] = [origins.lon[origin]!, origins.lat[origin]!];
      const exact =
        1.25 * greatCircle(lonA, latA, destinations.lon[destination]!, destinations.lat[destination]!);
      expect(Math.abs(cost / exact - 1)).toBeLessThan(1e-5);
    }
    expect(greatCircle(0, 0, 0, 1)).toBeCloseTo(111_195.08, 1);
  });

  it('the limit holds for the way with its detour', () => {
    const origins = { lon: Float64Array.of(10), lat: Float64Array.of(50) };
    const destinations = { lon: Float64Array.of(10, 10), lat: Float64Array.of(50.0089, 50.0091) };
    expect(
      entriesOf(straightLine(origins, destinations, 1.25).pairs(1250)).map((way) => way.destination)
    ).toEqual([0]);
  });

  it('travel times of an area hold for all of its points; what is not named cannot be reached', () => {
    const times = [
      { originId: 'a', facilityId: 'K1', mode: 'walk', minutes: 8 },
      { originId: 'a', facilityId: 'K1', mode: 'car', minutes: 2 },
      { originId: 'b', facilityId: 'K1', mode: 'walk', minutes: 16 },
      { originId: 'b', facilityId: 'K2', mode: 'walk', minutes: null },
      { originId: 'c', facilityId: 'K9', mode: 'walk', minutes: 1 }
    ];
    const cost = travelTimes(times, 'walk', ['a', 'a', 'b'], ['K1', 'K2', null]);
    expect(cost.method).toEqual({ kind: 'travel_times', unit: 'minutes', mode: 'walk' });
    expect(entriesOf(cost.pairs(15))).toEqual([
      { origin: 0, destination: 0, cost: 8 },
      { origin: 1, destination: 0, cost: 8 }
    ]);
  });

  it('no points, one point', () => {
    const none = { lon: new Float64Array(0), lat: new Float64Array(0) };
    const one = { lon: Float64Array.of(8), lat: Float64Array.of(51) };
    expect(entriesOf(straightLine(none, one).pairs(1000))).toEqual([]);
    expect(entriesOf(straightLine(one, none).pairs(1000))).toEqual([]);
    expect(entriesOf(straightLine(one, one).pairs(1000))).toEqual([{ origin: 0, destination: 0, cost: 0 }]);
    expect(planeOf(none)(one).x).toHaveLength(1);
  });
});
