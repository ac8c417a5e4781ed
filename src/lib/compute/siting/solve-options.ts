import type { SitingProgress } from '../../core/siting/solve.ts';

export interface SolveOptions {
  /** Told of the greedy choice at once, then of every improvement of the objective or its bound. */
  onProgress?: (progress: SitingProgress) => void;
  /** Ends the work; the promise is then rejected with the reason of the signal. */
  signal?: AbortSignal;
}
