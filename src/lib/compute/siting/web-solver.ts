import loadHighs from 'highs';
import wasmUrl from 'highs/runtime?url';
import type { SitingProblem } from '../../core/siting/problem.ts';
import { solveProblem } from '../../core/siting/solve.ts';
import type { SitingResult } from '../../core/siting/solve.ts';
import type { SolveOptions } from './solve-options.ts';
import { solverTools } from './solver-tools.ts';

const locateFile = () => new URL(wasmUrl, import.meta.url).href;
const tools = solverTools(() => loadHighs({ locateFile }));

/** Solves a siting problem on the thread that asks, which is to be that of a worker. Rejects as `solveProblem` does. */
export function solveSiting(
  problem: SitingProblem,
  { onProgress }: Pick<SolveOptions, 'onProgress'> = {}
): Promise<SitingResult> {
  return solveProblem(problem, { ...tools, onProgress });
}
