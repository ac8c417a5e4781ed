import { describe, expect, test } from 'vitest';
import { costPairs } from '../../../src/lib/core/coverage/cost-pairs.ts';
import { previewSites } from '../../../src/lib/core/siting/preview.ts';
import type { SitingProblem } from '../../../src/lib/core/siting/problem.ts';
import { solveProblem } from '../../../src/lib/core/siting/solve.ts';
import { plainTools } from './small-problems.ts';

const line: SitingProblem = {
  question: { kind: 'p_median', sites: 1 },
  demand: { ids: ['a', 'b', 'c'], weights: Float64Array.of(10, 10, 1) },
  candidates: ['s', 't'],
  existing: [],
  costs: { kind: 'dense', cost: Float64Array.of(0, 5, 5, 0, 6, 1) }
};

describe('a problem that contradicts itself is refused', () => {
  const broken: Record<string, SitingProblem> = {
    'weights missing': { ...line, demand: { ids: ['a', 'b', 'c'], weights: Float64Array.of(1) } },
    'a negative weight': { ...line, demand: { ids: ['a', 'b', 'c'], weights: Float64Array.of(1, -1, 1) } },
    'demand twice': { ...line, demand: { ...line.demand, ids: ['a', 'a', 'c'] } },
    'a site twice': { ...line, candidates: ['s'], existing: ['s'] },
    'costs too few': { ...line, costs: { kind: 'dense', cost: new Float64Array(5) } },
    'a cost that is no number': { ...line, costs: { kind: 'dense', cost: new Float64Array(6).fill(NaN) } },
    'half a site': { ...line, question: { kind: 'p_median', sites: 1.5 } },
    'a negative reach': { ...line, question: { kind: 'set_covering', within: -1 } }
  };
  test.each(Object.entries(broken))('%s', (_, problem) => {
    expect(() => previewSites(problem)).toThrow(RangeError);
  });
});

test('of equally good sites the first by id is taken', async () => {
  const tied = { ...line, demand: { ...line.demand, weights: Float64Array.of(10, 10, 0) } };
  expect((await solveProblem(tied, plainTools)).chosen).toEqual(['s']);
  const renamed = { ...tied, candidates: ['s', 'a-site'] };
  expect((await solveProblem(renamed, plainTools)).chosen).toEqual(['a-site']);
});

test('existing sites stay open', async () => {
  const served: SitingProblem = { ...line, candidates: ['s'], existing: ['t'] };
  expect(await solveProblem(served, plainTools)).toMatchObject({
    chosen: ['s'],
    objective: 1,
    status: 'optimal'
  });
  const none: SitingProblem = { ...served, question: { kind: 'p_median', sites: 0 } };
  expect(await solveProblem(none, plainTools)).toMatchObject({ chosen: [], objective: 51 });
});

test('a site that adds nothing is not chosen', async () => {
  const covered: SitingProblem = { ...line, question: { kind: 'maximal_covering', sites: 2, within: 5 } };
  expect(await solveProblem(covered, plainTools)).toMatchObject({ chosen: ['t'], objective: 21 });
});

test('pairs within a limit: whom no site reaches counts with the limit, and is named', async () => {
  const pairs = costPairs(3, 2, [
    { origin: 0, destination: 0, cost: 0 },
    { origin: 1, destination: 0, cost: 5 },
    { origin: 1, destination: 1, cost: 0 }
  ]);
  const result = await solveProblem({ ...line, costs: { kind: 'pairs', pairs, limit: 8 } }, plainTools);
  expect(result).toMatchObject({ chosen: ['s'], objective: 50 + 8, unreachable: ['c'] });
});

test('set covering leaves aside whom nothing reaches', async () => {
  const problem: SitingProblem = { ...line, question: { kind: 'set_covering', within: 0 } };
  const result = await solveProblem(problem, plainTools);
  expect(result).toMatchObject({ chosen: ['s', 't'], objective: 2, bound: 2, unreachable: ['c'] });
});

test('p-center: the longest way of anybody', async () => {
  const problem: SitingProblem = { ...line, question: { kind: 'p_center', sites: 1 } };
  expect(await solveProblem(problem, plainTools)).toMatchObject({
    chosen: ['t'],
    objective: 5,
    bound: 5,
    gap: 0
  });
});
