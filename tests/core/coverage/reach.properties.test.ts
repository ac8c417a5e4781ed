import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../src/lib/core/coverage/cost-pairs.ts';
import { enhancedSteps, gaussianDecay, type Decay } from '../../../src/lib/core/coverage/decay.ts';
import { balanced, threeStep, twoStep } from '../../../src/lib/core/coverage/floating-catchment.ts';
import { pairsWithin } from '../../../src/lib/core/coverage/pairs-within.ts';

fc.configureGlobal({ seed: 1, numRuns: 300 });

const metres = fc.integer({ min: 0, max: 4000 });
const point = fc.record({ x: metres, y: metres, amount: fc.integer({ min: 0, max: 500 }) });
const points = fc.array(point, { minLength: 1, maxLength: 25 });
type Point = { x: number; y: number; amount: number };
const decays: Decay[] = [{ kind: 'binary' }, enhancedSteps(1000), gaussianDecay(1000)];
const city = fc.record({ homes: points, sites: points, decay: fc.constantFrom(...decays) });

const plane = (list: readonly Point[]) => ({
  x: Float64Array.from(list, ({ x }) => x),
  y: Float64Array.from(list, ({ y }) => y)
});
const amounts = (list: readonly Point[]) => Float64Array.from(list, ({ amount }) => amount);
const near = (homes: readonly Point[], sites: readonly Point[]) =>
  pairsWithin(plane(homes), plane(sites), 1000);

const catchment = (homes: readonly Point[], sites: readonly Point[], decay: Decay) => ({
  pairs: near(homes, sites),
  demand: amounts(homes),
  supply: amounts(sites),
  decay
});
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
const most = (a: number, b: number) => expect(a).toBeLessThanOrEqual(b + 1e-9 * Math.max(1, Math.abs(b)));

describe('pairs within a limit', () => {
  it('are those that a loop over all pairs finds', () => {
    fc.assert(
      fc.property(points, points, fc.integer({ min: 1, max: 5000 }), (homes, sites, limit) => {
        const all = homes.flatMap((home, origin) =>
          sites.map((site, destination) => ({
            origin,
            destination,
            cost: Math.sqrt((home.x - site.x) ** 2 + (home.y - site.y) ** 2)
          }))
        );
        const found = entriesOf(pairsWithin(plane(homes), plane(sites), limit));
        const ordered = found.sort((a, b) => a.origin - b.origin || a.destination - b.destination);
        expect(ordered).toEqual(all.filter(({ cost }) => cost <= limit));
      })
    );
  });
});

describe('floating catchments', () => {
  it('conserve the supply that is reached', () => {
    fc.assert(
      fc.property(city, ({ homes, sites, decay }) => {
        const given = catchment(homes, sites, decay);
        const reached = new Set(
          entriesOf(given.pairs)
            .filter(({ origin }) => homes[origin]!.amount > 0)
            .map(({ destination }) => destination)
        );
        const expected = sum(sites.map(({ amount }, j) => (reached.has(j) ? amount : 0)));
        for (const method of [twoStep, threeStep]) {
          const total = sum(method(given).map((access, i) => access * given.demand[i]!));
          expect(Math.abs(total - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected));
        }
      })
    );
  });

  it('never fall anywhere when an offer grows', () => {
    fc.assert(
      fc.property(city, fc.nat(), fc.integer({ min: 1, max: 100 }), ({ homes, sites, decay }, at, more) => {
        const larger = sites.map((site, j) =>
          j === at % sites.length ? { ...site, amount: site.amount + more } : site
        );
        for (const method of [twoStep, threeStep, balanced]) {
          const before = method(catchment(homes, sites, decay));
          method(catchment(homes, larger, decay)).forEach((access, i) => most(before[i]!, access));
        }
      })
    );
  });

  it('never rise anywhere when an offer moves out of reach of all', () => {
    fc.assert(
      fc.property(city, fc.nat(), ({ homes, sites, decay }, at) => {
        const gone = sites.map((site, j) => (j === at % sites.length ? { ...site, x: 99_999 } : site));
        const before = twoStep(catchment(homes, sites, decay));
        twoStep(catchment(homes, gone, decay)).forEach((access, i) => most(access, before[i]!));
      })
    );
  });

  it('never rise for a home from which the offer moves away', () => {
    fc.assert(
      fc.property(city, fc.nat(), fc.nat(), ({ homes, sites, decay }, home, at) => {
        const [i, j] = [home % homes.length, at % sites.length];
        const before = catchment(homes, sites, decay);
        const cost = before.pairs.cost.slice();
        for (let k = before.pairs.start[i]!; k < before.pairs.start[i + 1]!; k++)
          if (before.pairs.destination[k] === j) cost[k] = cost[k]! + 300;
        const after = { ...before, limit: 1000, pairs: { ...before.pairs, cost } };
        most(twoStep(after)[i]!, twoStep(before)[i]!);
      })
    );
  });

  it('are permuted when homes and sites are', () => {
    const shuffled = city.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray([...given.homes.keys()], { minLength: given.homes.length }),
        fc.shuffledSubarray([...given.sites.keys()], { minLength: given.sites.length })
      )
    );
    fc.assert(
      fc.property(shuffled, ([{ homes, sites, decay }, order, siteOrder]) => {
        const [otherHomes, otherSites] = [order.map((i) => homes[i]!), siteOrder.map((j) => sites[j]!)];
        for (const method of [twoStep, threeStep, balanced]) {
          const before = method(catchment(homes, sites, decay));
          const after = method(catchment(otherHomes, otherSites, decay));
          order.forEach((i, place) => {
            most(after[place]!, before[i]!);
            most(before[i]!, after[place]!);
          });
        }
      })
    );
  });
});
