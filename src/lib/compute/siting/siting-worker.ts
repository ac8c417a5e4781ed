import { expose } from 'comlink';
import type { SitingProblem } from '../../core/siting/problem.ts';
import type { SitingProgress, SitingResult } from '../../core/siting/solve.ts';
import { solveSiting } from './web-solver.ts';

/** What the worker answers. */
export interface SitingWork {
  solve(problem: SitingProblem, onProgress: (progress: SitingProgress) => void): Promise<SitingResult>;
}

const work: SitingWork = { solve: (problem, onProgress) => solveSiting(problem, { onProgress }) };

expose(work);
