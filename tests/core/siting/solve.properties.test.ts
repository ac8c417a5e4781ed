import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SitingProblem } from '../../../src/lib/core/siting/problem.ts';
import { previewSites } from '../../../src/lib/core/siting/preview.ts';
import { solveProblem } from '../../../src/lib/core/siting/solve.ts';
import { bestByEnumeration } from './brute-force.ts';
import { plainTools, reordered, smallProblem } from './small-problems.ts';

const runs = { numRuns: 400, seed: 5 };
const solve = (problem: SitingProblem) => solveProblem(problem, plainTools);
const isLarger = ({ question }: SitingProblem) => question.kind === 'maximal_covering';

/** How much worse the first objective is than the second, relative; at most 0 where it is as good. */
const shortfall = (problem: SitingProblem, objective: number, other: number) =>
  ((isLarger(problem) ? other - objective : objective - other) / Math.max(1, Math.abs(other))) as number;

test('the exact answer is the best of all choices, and proved', async () => {
  await fc.assert(
    fc.asyncProperty(smallProblem, async (problem) => {
      const result = await solve(problem);
      const best = bestByEnumeration(problem);
      expect(result.status).toBe('optimal');
      expect(result.gap).toBe(0);
      expect(Math.abs(shortfall(problem, result.objective, best))).toBeLessThanOrEqual(1e-9);
    }),
    runs
  );
});

test('the quick answer is never better than the exact one, nor its bound worse than that', async () => {
  await fc.assert(
    fc.asyncProperty(smallProblem, async (problem) => {
      const quick = previewSites(problem);
      const { objective, greedy } = await solve(problem);
      expect(shortfall(problem, quick.objective, objective)).toBeGreaterThanOrEqual(-1e-9);
      expect(shortfall(problem, quick.bound, objective)).toBeLessThanOrEqual(1e-9);
      expect(greedy.chosen).toEqual(quick.chosen);
    }),
    runs
  );
});

test('it chooses at most as many as asked, only candidates, each once, by their ids', async () => {
  await fc.assert(
    fc.asyncProperty(smallProblem, async (problem) => {
      const { chosen } = await solve(problem);
      expect(chosen).toEqual([...new Set(chosen)].sort());
      expect(chosen.every((id) => problem.candidates.includes(id))).toBe(true);
      if ('sites' in problem.question) expect(chosen.length).toBeLessThanOrEqual(problem.question.sites);
    }),
    runs
  );
});

test('the order of demand and candidates changes nothing', async () => {
  const shuffledProblem = smallProblem.chain((problem) =>
    fc.record({
      problem: fc.constant(problem),
      rows: shuffled(problem.demand.ids.length),
      columns: shuffled(problem.candidates.length)
    })
  );
  await fc.assert(
    fc.asyncProperty(shuffledProblem, async ({ problem, rows, columns }) => {
      expect(await solve(reordered(problem, rows, columns))).toEqual(await solve(problem));
    }),
    runs
  );
});

test('a further candidate never makes it worse', async () => {
  await fc.assert(
    fc.asyncProperty(smallProblem, async (problem) => {
      const { candidates } = problem;
      // For the other two, fewer candidates may leave rows out that nobody can reach any more: then the answers are not comparable.
      const { kind } = problem.question;
      fc.pre(candidates.length > 0 && (kind === 'maximal_covering' || kind === 'p_median'));
      const costs = { ...problem.costs, limit: 12 };
      const [more, less] = [await solve({ ...problem, costs }), await solve(withoutLast(problem))];
      expect(shortfall(problem, more.objective, less.objective)).toBeLessThanOrEqual(1e-9);
    }),
    runs
  );
});

const shuffled = (count: number) =>
  fc.shuffledSubarray(
    Array.from({ length: count }, (_, place) => place),
    { minLength: count }
  );

/** The last candidate cannot be reached any more; the other costs keep their places. */
function withoutLast(problem: SitingProblem): SitingProblem {
  if (problem.costs.kind !== 'dense') throw new TypeError('Only dense costs');
  const width = problem.candidates.length + problem.existing.length;
  const last = problem.candidates.length - 1;
  const cost = problem.costs.cost.map((own, place) => (place % width === last ? Infinity : own));
  return { ...problem, costs: { kind: 'dense', cost, limit: 12 } };
}
