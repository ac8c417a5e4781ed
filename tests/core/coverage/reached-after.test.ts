import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverageModel } from '../../../src/lib/core/coverage/coverage-model.ts';
import { reachedAfter } from '../../../src/lib/core/coverage/reached-after.ts';
import { reachedSupply, siteAccess, type Supply } from '../../../src/lib/core/coverage/supply-sites.ts';
import { kilometre, smallCoverage, smallShapes, smallStress } from './small-coverage.ts';

const model = coverageModel(smallCoverage({}), smallShapes, smallStress);
const anew = (supplies: readonly Supply[]) => reachedSupply(model, supplies, siteAccess(model, supplies));

const position = fc.integer({ min: -5, max: 35 }).map((tenth) => (tenth / 10) * kilometre);
const place = fc.oneof(
  fc
    .record({ lon: position, lat: position })
    .map((at) => ({ site: { ...at, facilityId: null }, areaIds: [] })),
  fc.subarray(['a', 'b', 'c']).map((areaIds) => ({ site: null, areaIds }))
);
const supplies = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), place, fc.nat(9)), { selector: ([id]) => id })
  .map((found) =>
    found
      .sort(([a], [b]) => a - b)
      .map(([id, where, amount]): Supply => ({ id: String(id).padStart(2, '0'), amount, ...where }))
  );

it('what is reached after any change is what is reached when all is measured anew', () => {
  fc.assert(
    fc.property(supplies, supplies, (before, after) => {
      expect(reachedAfter(model, anew(before), after)).toEqual(anew(after));
    }),
    { numRuns: 40 }
  );
});

it('keeps the pairs where nobody moves', () => {
  const site = { lon: kilometre, lat: kilometre, facilityId: null };
  const before = anew([{ id: '1', amount: 1, site, areaIds: [] }]);
  expect(reachedAfter(model, before, [{ id: '1', amount: 5, site, areaIds: [] }]).pairs).toBe(before.pairs);
});
