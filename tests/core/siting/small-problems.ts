import fc from 'fast-check';
import type { CoverModel } from '../../../src/lib/core/siting/cover-model.ts';
import type { SitingProblem, SitingQuestion } from '../../../src/lib/core/siting/problem.ts';
import type { SitingTools } from '../../../src/lib/core/siting/solve.ts';
import { choices } from './brute-force.ts';

/** Tools without a solver from outside: covers by trying all. */
export const plainTools: SitingTools = {
  cover: (model) => Promise.resolve(coverByEnumeration(model)),
  savings: null
};

function coverByEnumeration({ columnCount, rows }: CoverModel) {
  const covers = choices(columnCount, columnCount).filter((chosen) =>
    rows.every((row) => row.some((column) => chosen.includes(column)))
  );
  const chosen = covers.reduce((least, cover) => (cover.length < least.length ? cover : least));
  return { chosen, bound: chosen.length };
}

const question: fc.Arbitrary<SitingQuestion> = fc.oneof(
  fc.record({
    kind: fc.constant('maximal_covering' as const),
    sites: fc.integer({ min: 0, max: 4 }),
    within: fc.integer({ min: 0, max: 9 })
  }),
  fc.record({ kind: fc.constant('set_covering' as const), within: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ kind: fc.constant('p_median' as const), sites: fc.integer({ min: 0, max: 4 }) }),
  fc.record({ kind: fc.constant('p_center' as const), sites: fc.integer({ min: 0, max: 4 }) })
);

/** Problems small enough to try every choice; many equal costs, so that ties and reductions occur. */
export const smallProblem: fc.Arbitrary<SitingProblem> = fc
  .record({
    question,
    demandCount: fc.integer({ min: 1, max: 9 }),
    candidateCount: fc.integer({ min: 0, max: 8 }),
    existingCount: fc.integer({ min: 0, max: 2 }),
    isWhole: fc.boolean()
  })
  .chain(({ question, demandCount, candidateCount, existingCount, isWhole }) => {
    const cells = demandCount * (candidateCount + existingCount);
    const cost = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 12 }) }, fc.constant(Infinity));
    return fc
      .record({
        weights: fc.array(fc.integer({ min: 0, max: 20 }), {
          minLength: demandCount,
          maxLength: demandCount
        }),
        cost: fc.array(cost, { minLength: cells, maxLength: cells })
      })
      .map(({ weights, cost }) => ({
        question,
        demand: {
          ids: named('d', demandCount),
          weights: Float64Array.from(weights, (w) => (isWhole ? w : w / 7))
        },
        candidates: named('c', candidateCount),
        existing: named('e', existingCount),
        costs: { kind: 'dense' as const, cost: Float64Array.from(cost) }
      }));
  });

const named = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, place) => `${prefix}${place}`);

/** The same problem with rows and columns in another order. */
export function reordered(
  problem: SitingProblem,
  rows: readonly number[],
  columns: readonly number[]
): SitingProblem {
  const { demand, candidates, existing, costs } = problem;
  if (costs.kind !== 'dense') throw new TypeError('Only dense costs');
  const width = candidates.length + existing.length;
  const sites = [...columns, ...existing.map((_, place) => candidates.length + place)];
  return {
    ...problem,
    demand: {
      ids: rows.map((row) => demand.ids[row]!),
      weights: Float64Array.from(rows, (row) => demand.weights[row]!)
    },
    candidates: columns.map((column) => candidates[column]!),
    costs: {
      kind: 'dense',
      cost: Float64Array.from(rows.flatMap((row) => sites.map((site) => costs.cost[row * width + site]!)))
    }
  };
}
