import loadHighs from 'highs';
import type { SitingProblem } from '../../core/siting/problem.ts';
import { solveProblem } from '../../core/siting/solve.ts';
import type { SitingResult } from '../../core/siting/solve.ts';
import type { SolveOptions } from './solve-options.ts';
import { solverTools } from './solver-tools.ts';

const tools = solverTools(() => loadHighs());

/**
 * Solves a siting problem in this process, for the command line and tests; the same result as in the browser. An
 * aborted signal is heeded between two steps of the search. Throws RangeError for a problem that contradicts itself.
 */
export function solveSiting(
  problem: SitingProblem,
  { onProgress, signal }: SolveOptions = {}
): Promise<SitingResult> {
  return solveProblem(problem, { ...tools, onProgress, pause: () => breath(signal) });
}

async function breath(signal: AbortSignal | undefined): Promise<void> {
  if (signal) await new Promise((resolve) => setImmediate(resolve));
  signal?.throwIfAborted();
}
