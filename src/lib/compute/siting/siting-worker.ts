import { expose } from 'comlink';
import loadHighs from 'highs';
import wasmUrl from 'highs/runtime?url';
import { solverTools } from './solver-tools.ts';
import { solveProblem } from '../../core/siting/solve.ts';
import type { SitingProblem } from '../../core/siting/problem.ts';
import type { SitingProgress, SitingResult } from '../../core/siting/solve.ts';

/** What the worker answers. */
export interface SitingWork {
  solve(problem: SitingProblem, onProgress: (progress: SitingProgress) => void): Promise<SitingResult>;
}

const locateFile = () => new URL(wasmUrl, import.meta.url).href;
const tools = solverTools(() => loadHighs({ locateFile }));
const work: SitingWork = { solve: (problem, onProgress) => solveProblem(problem, { ...tools, onProgress }) };

expose(work);
