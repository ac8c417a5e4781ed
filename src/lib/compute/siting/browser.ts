import { proxy, wrap } from 'comlink';
import type { SitingProblem } from '../../core/siting/problem.ts';
import type { SitingResult } from '../../core/siting/solve.ts';
import type { SitingWork } from './siting-worker.ts';
import type { SolveOptions } from './solve-options.ts';

/** The worker could not be loaded, or it crashed. */
export class SitingUnavailable extends Error {
  constructor(reason: string) {
    super(`Siting is not available: ${reason}`);
    this.name = 'SitingUnavailable';
  }
}

/**
 * Solves a siting problem beside the page, in a worker of its own that ends with it: an aborted signal ends it at
 * once, whatever it is doing. Rejects with the signal's reason, SitingUnavailable, or an Error named RangeError for a
 * problem that contradicts itself.
 */
export async function solveSiting(
  problem: SitingProblem,
  { onProgress, signal }: SolveOptions = {}
): Promise<SitingResult> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./siting-worker.ts', import.meta.url), { type: 'module' });
  const ending = new AbortController();
  try {
    const told = proxy(onProgress ?? (() => undefined));
    const answer = wrap<SitingWork>(worker).solve(problem, told);
    return await Promise.race([answer, failure(worker, signal, ending.signal)]);
  } finally {
    ending.abort();
    worker.terminate();
  }
}

/** Rejected when the worker fails or the work is no longer wanted. */
function failure(worker: Worker, signal: AbortSignal | undefined, ended: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const heard = { signal: ended };
    signal?.addEventListener('abort', () => reject(signal.reason as Error), heard);
    worker.addEventListener(
      'error',
      ({ message }) => reject(new SitingUnavailable(message || 'it could not be loaded')),
      heard
    );
  });
}
