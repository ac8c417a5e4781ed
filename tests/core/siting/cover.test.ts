import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverBound, greedyCover } from '../../../src/lib/core/siting/cover-bounds.ts';
import { reduceCover } from '../../../src/lib/core/siting/cover-model.ts';
import type { CoverModel } from '../../../src/lib/core/siting/cover-model.ts';
import { smallestByEnumeration } from './brute-force.ts';

const smallCover: fc.Arbitrary<CoverModel> = fc.integer({ min: 1, max: 9 }).chain((columnCount) =>
  fc.record({
    columnCount: fc.constant(columnCount),
    rows: fc.array(
      fc
        .uniqueArray(fc.integer({ min: 0, max: columnCount - 1 }), { minLength: 1, maxLength: 4 })
        .map((row) => row.sort((a, b) => a - b)),
      { maxLength: 12 }
    )
  })
);
const runs = { numRuns: 500, seed: 3 };

test('reductions keep the size of the smallest cover', () => {
  fc.assert(
    fc.property(smallCover, (model) => {
      const { forced, model: rest } = reduceCover(model);
      expect(forced.length + smallestByEnumeration(rest)).toBe(smallestByEnumeration(model));
    }),
    runs
  );
});

test('the greedy cover covers, and the bound is one', () => {
  fc.assert(
    fc.property(smallCover, (model) => {
      const [chosen, smallest] = [greedyCover(model), smallestByEnumeration(model)];
      expect(model.rows.every((row) => row.some((column) => chosen.includes(column)))).toBe(true);
      expect(coverBound(model)).toBeLessThanOrEqual(smallest);
      expect(chosen.length).toBeGreaterThanOrEqual(smallest);
    }),
    runs
  );
});

test('single columns, implied rows and covered columns go', () => {
  const model = { columnCount: 5, rows: [[4], [0, 1], [0, 1, 2], [2, 3]] };
  expect(reduceCover(model)).toEqual({ forced: [0, 2, 4], model: { columnCount: 5, rows: [] } });
});
