import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { ProgramUnsolved, solveProgram } from '../../../src/lib/compute/siting/program-solver.ts';
import { solveCover, solverTools, solveSavings } from '../../../src/lib/compute/siting/solver-tools.ts';
import { solveSiting } from '../../../src/lib/compute/siting/node.ts';
import { objectiveOf } from '../../../src/lib/core/siting/objective.ts';
import { coveringSavings, medianSavings } from '../../../src/lib/core/siting/savings.ts';
import { solveProblem } from '../../../src/lib/core/siting/solve.ts';
import { siteRows } from '../../../src/lib/core/siting/site-rows.ts';
import { squareCity } from './square-city.ts';
import { bestByEnumeration, smallestByEnumeration } from '../../core/siting/brute-force.ts';
import { smallProblem } from '../../core/siting/small-problems.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

describe('HiGHS on the programs finds what the own search finds', () => {
  test.each([2, 5, 9])('p-median, %i sites', async (sites) => {
    const problem = squareCity(60, 30, { kind: 'p_median', sites });
    const rows = siteRows(problem);
    const { model, constant } = medianSavings(rows);
    const { chosen, bound } = solveSavings(highs, model, sites);
    const own = await solveSiting(problem);
    expect(own.status).toBe('optimal');
    expect(objectiveOf(rows, problem.question, chosen) / own.objective).toBeCloseTo(1, 9);
    expect((constant - bound) / own.objective).toBeCloseTo(1, 6);
  });

  test.each([2, 5, 9])('maximal covering, %i sites', async (sites) => {
    const problem = squareCity(150, 60, { kind: 'maximal_covering', sites, within: 2500 });
    const { model, constant } = coveringSavings(siteRows(problem), 2500);
    const { bound } = solveSavings(highs, model, sites);
    const own = await solveSiting(problem);
    expect(own).toMatchObject({ status: 'optimal', objective: constant + bound });
  });

  test('smallest covers', () => {
    const rows = [
      [0, 1],
      [1, 2],
      [0, 2],
      [3, 4],
      [4, 5],
      [3, 5]
    ];
    const { chosen, bound } = solveCover(highs, { columnCount: 6, rows });
    expect([chosen.length, bound]).toEqual([4, smallestByEnumeration({ columnCount: 6, rows })]);
  });
});

test('the solver of the command line finds the best of all choices', async () => {
  await fc.assert(
    fc.asyncProperty(smallProblem, async (problem) => {
      const { status, objective } = await solveSiting(problem);
      expect(status).toBe('optimal');
      expect(objective).toBeCloseTo(bestByEnumeration(problem), 9);
    }),
    { numRuns: 150, seed: 11 }
  );
});

test('where the own search does not end soon, HiGHS finishes it', async () => {
  const problem = squareCity(150, 60, { kind: 'maximal_covering', sites: 8, within: 5000 });
  const tools = solverTools(() => Promise.resolve(highs));
  const rounds = { soon: 1, most: 1 };
  const gaps: number[] = [];
  const onProgress = ({ gap }: { gap: number }) => void gaps.push(gap);
  const result = await solveProblem(problem, { ...tools, rounds, onProgress });
  const bounded = await solveProblem(problem, { ...tools, savings: null, rounds });
  expect(gaps.at(-1)).toBeGreaterThan(0);
  expect(result).toMatchObject({ status: 'optimal', gap: 0 });
  expect(bounded.status).toBe('bounded');
  expect(bounded.gap).toBeGreaterThan(0);
  expect(result.objective).toBeGreaterThanOrEqual(bounded.objective);
  expect(result.objective).toBeLessThanOrEqual(bounded.bound);
});

test('a program without a solution says so', () => {
  const text = 'Minimize\n objective: x0\nSubject To\n a: x0 >= 2\nBinary\n x0\nEnd\n';
  expect(() => solveProgram(highs, text)).toThrow(ProgramUnsolved);
});

test('an aborted signal ends the work', async () => {
  const reason = new Error('no longer wanted');
  const wanted = new AbortController();
  const problem = squareCity(542, 300, { kind: 'maximal_covering', sites: 10, within: 4500 });
  const answer = solveSiting(problem, { signal: wanted.signal, onProgress: () => wanted.abort(reason) });
  await expect(answer).rejects.toBe(reason);
});
