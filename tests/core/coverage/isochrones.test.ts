import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { supplyReach } from '../../../src/lib/core/coverage/area-reach.ts';
import { entriesOf } from '../../../src/lib/core/coverage/cost-pairs.ts';
import { coverageModel } from '../../../src/lib/core/coverage/coverage-model.ts';
import { enhancedSteps } from '../../../src/lib/core/coverage/decay.ts';
import { threeStep, twoStep } from '../../../src/lib/core/coverage/floating-catchment.ts';
import { isochrones, isochroneTimes, type Isochrone } from '../../../src/lib/core/coverage/isochrones.ts';
import { nearestOf } from '../../../src/lib/core/coverage/nearest-of.ts';
import { isInside } from '../../../src/lib/core/coverage/sample-points.ts';
import { supplyOfField } from '../../../src/lib/core/coverage/supply-sites.ts';
import { straightLine, travelTimes } from '../../../src/lib/core/coverage/travel-cost.ts';
import { kilometre, offer, smallCoverage, smallShapes, smallStress } from './small-coverage.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

/** In metres at the equator. */
function boxRing(box: Box): Position[] {
  const [west, south, east, north] = box.map((metres) => (metres / 1000) * kilometre) as [
    number,
    number,
    number,
    number
  ];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ];
}
const zone = (facilityId: string, minutes: number, ...boxes: Box[]): Isochrone => ({
  facilityId,
  mode: 'walk',
  minutes,
  geometry: { type: 'MultiPolygon', coordinates: boxes.map((box) => [boxRing(box)]) }
});
const pointsAt = (...places: readonly (readonly [x: number, y: number])[]) => ({
  lon: Float64Array.from(places, ([x]) => (x / 1000) * kilometre),
  lat: Float64Array.from(places, ([, y]) => (y / 1000) * kilometre)
});
const ways = (
  zones: readonly Isochrone[],
  origins: ReturnType<typeof pointsAt>,
  ...facilities: (string | null)[]
) => isochrones(isochroneTimes(zones, 'walk', origins), facilities);

describe('isochrones', () => {
  const zones = [
    zone('K1', 10, [0, 0, 1000, 1000]),
    zone('K1', 5, [200, 200, 400, 400]),
    zone('K2', 10, [900, 0, 1500, 500], [3000, 0, 3100, 100]),
    { ...zone('K2', 1, [0, 0, 9000, 9000]), mode: 'car' },
    zone('K9', 5, [0, 0, 9000, 9000])
  ];
  const origins = pointsAt([300, 300], [700, 700], [950, 250], [3050, 50], [5000, 5000]);

  it('are as far as the shortest duration that holds a point; outside of all nothing is reached', () => {
    const cost = ways(zones, origins, 'K1', 'K2', null, 'K3');
    expect(cost.method).toEqual({ kind: 'isochrones', unit: 'minutes', mode: 'walk' });
    expect(entriesOf(cost.pairs(15))).toEqual([
      { origin: 0, destination: 0, cost: 5 },
      { origin: 1, destination: 0, cost: 10 },
      { origin: 2, destination: 0, cost: 10 },
      { origin: 2, destination: 1, cost: 10 },
      { origin: 3, destination: 1, cost: 10 }
    ]);
  });

  it('end at the limit, and count some origins anew', () => {
    const cost = ways(zones, origins, 'K1', 'K2');
    expect(entriesOf(cost.pairs(9))).toEqual([{ origin: 0, destination: 0, cost: 5 }]);
    expect(entriesOf(cost.pairs(15, [3, 0]))).toEqual([
      { origin: 0, destination: 1, cost: 10 },
      { origin: 1, destination: 0, cost: 5 }
    ]);
    expect([...nearestOf(cost, 5).cost]).toEqual([5, 10, 10, 10, Infinity]);
  });

  it('leave out holes, and hold what overlapping parts hold', () => {
    const holed: Isochrone = {
      ...zone('K1', 10),
      geometry: { type: 'Polygon', coordinates: [boxRing([0, 0, 900, 900]), boxRing([200, 200, 400, 400])] }
    };
    const twice = zone('K2', 10, [0, 0, 500, 500], [100, 100, 500, 500]);
    expect(
      entriesOf(ways([holed, twice], origins, 'K1', 'K2').pairs(15)).map(({ origin, destination }) => [
        origin,
        destination
      ])
    ).toEqual([
      [0, 1],
      [1, 0]
    ]);
  });

  it('several offers of a facility are reached alike; no points, no isochrones', () => {
    expect(entriesOf(ways(zones, origins, 'K1', 'K1').pairs(5))).toHaveLength(2);
    expect(entriesOf(ways([], origins, 'K1').pairs(5))).toEqual([]);
    expect(entriesOf(ways(zones, pointsAt(), 'K1').pairs(5))).toEqual([]);
  });
});

describe('the model with isochrones', () => {
  const offers = [
    offer('O1', { facilityId: 'K1', lon: 0.5 * kilometre, lat: 0.5 * kilometre }),
    offer('O2', { facilityId: null, lon: 1.5 * kilometre, lat: 0.5 * kilometre })
  ];
  const data = smallCoverage({ offers, isochrones: [zone('K1', 10, [0, 0, 1500, 1000])] });
  const model = coverageModel(data, smallShapes, smallStress, { isochroneMode: 'walk', travelMode: 'walk' });

  it('reaches all of a, half of b and nothing of c, and says to how many sites no way is known', () => {
    const [, daycare] = model.phases;
    const reach = supplyReach(model, daycare!, supplyOfField(model, 'outreach', 'daycare'));
    expect(reach).toMatchObject({ limit: 15, unmeasured: 1, method: { kind: 'isochrones', mode: 'walk' } });
    const [a, b, c] = reach.areas.map(({ reached }) => reached!);
    expect([a, c]).toEqual([1, 0]);
    expect(b).toBeCloseTo(0.5, 1);
    expect(reach.areas[0]?.nearest).toBe(10);
  });
});

fc.configureGlobal({ seed: 1, numRuns: 150 });
const metres = fc.integer({ min: 0, max: 3000 });
const place = fc.tuple(metres, metres);
const box = fc.tuple(metres, metres, fc.integer({ min: 50, max: 1500 }), fc.integer({ min: 50, max: 1500 }));
const drawn = fc
  .tuple(fc.constantFrom('K0', 'K1', 'K2'), fc.constantFrom(5, 10, 15), box)
  .map(([id, minutes, [x, y, width, height]]) => zone(id, minutes, [x, y, x + width, y + height]));
const city = fc.record({
  homes: fc.array(place, { minLength: 1, maxLength: 20 }),
  zones: fc.array(drawn, { maxLength: 8 })
});
const facilities = ['K0', 'K1', 'K2'];
const supply = Float64Array.of(30, 20, 10);
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe('ways by isochrones', () => {
  it('are those that testing every point against every polygon finds', () => {
    fc.assert(
      fc.property(city, ({ homes, zones }) => {
        const origins = pointsAt(...homes);
        const expected = homes.flatMap((_, origin) =>
          facilities.flatMap((id, destination) => {
            const holding = zones.filter(({ facilityId, geometry }) => {
              const point: [number, number] = [origins.lon[origin]!, origins.lat[origin]!];
              return facilityId === id && isInside(point, geometry.coordinates.flat() as Position[][]);
            });
            const cost = Math.min(...holding.map(({ minutes }) => minutes));
            return cost <= 10 ? [{ origin, destination, cost }] : [];
          })
        );
        expect(entriesOf(ways(zones, origins, ...facilities).pairs(10))).toEqual(expected);
      })
    );
  });

  it('never become longer or fewer with one more polygon', () => {
    fc.assert(
      fc.property(city, drawn, ({ homes, zones }, more) => {
        const origins = pointsAt(...homes);
        const before = nearestOf(ways(zones, origins, ...facilities), homes.length).cost;
        const after = nearestOf(ways([...zones, more], origins, ...facilities), homes.length).cost;
        after.forEach((cost, i) => expect(cost).toBeLessThanOrEqual(before[i]!));
        const reached = (all: readonly Isochrone[]) =>
          ways(all, origins, ...facilities)
            .pairs(15)
            .start.at(-1)!;
        expect(reached([...zones, more])).toBeGreaterThanOrEqual(reached(zones));
      })
    );
  });

  it('and all other ways conserve the supply that is reached', () => {
    fc.assert(
      fc.property(city, ({ homes, zones }) => {
        const origins = pointsAt(...homes);
        const demand = Float64Array.from(homes, (_, i) => i + 1);
        const ids = homes.map((_, i) => `h${i}`);
        const times = homes.flatMap(([x, y], i) =>
          facilities.map((facilityId, k) => {
            return { originId: `h${i}`, facilityId, mode: 'walk', minutes: ((x + y * (k + 1)) % 25) + 1 };
          })
        );
        const sites = pointsAt([500, 500], [1500, 1500], [2500, 800]);
        const costs = [
          { cost: ways(zones, origins, ...facilities), limit: 15 },
          { cost: travelTimes(times, 'walk', ids, facilities), limit: 15 },
          { cost: straightLine(origins, sites, 1.25), limit: 1250 }
        ];
        for (const { cost, limit } of costs) {
          const pairs = cost.pairs(limit);
          const reached = new Set(pairs.destination);
          const expected = sum(supply.map((amount, j) => (reached.has(j) ? amount : 0)));
          for (const method of [twoStep, threeStep]) {
            const access = method({ pairs, demand, supply, decay: enhancedSteps(limit) });
            const total = sum(access.map((value, i) => value * demand[i]!));
            expect(Math.abs(total - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected));
          }
        }
      })
    );
  });
});
