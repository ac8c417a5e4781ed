import { wrap } from 'comlink';
import type { SitingResult } from '../../core/siting/solve.ts';
import { solveSiting } from '../siting/browser.ts';
import type { SolveOptions } from '../siting/solve-options.ts';
import type { CoverageSession } from './coverage-session.ts';
import type { SitingProblem } from '../../core/siting/problem.ts';

/** The methods of a session, answered later. */
type Later<Session> = {
  [Name in keyof Session]: Session[Name] extends (...parameters: infer Parameters) => infer Answer
    ? (...parameters: Parameters) => Promise<Awaited<Answer>>
    : never;
};

/** Coverage computed beside the page, and siting problems solved there. */
export interface CoverageThread extends Later<
  Pick<
    CoverageSession,
    'open' | 'figures' | 'matrix' | 'overview' | 'profiles' | 'providers' | 'siting' | 'proposal'
  >
> {
  solve(problem: SitingProblem, options: SolveOptions): Promise<SitingResult>;
}

/** Starts a worker for coverage; it lives as long as the page. */
export function openCoverage(): CoverageThread {
  const worker = new Worker(new URL('./coverage-worker.ts', import.meta.url), { type: 'module' });
  const session = wrap<CoverageSession>(worker);
  return {
    open: (input) => session.open(input),
    figures: (question) => session.figures(question),
    matrix: (question) => session.matrix(question),
    overview: () => session.overview(),
    profiles: () => session.profiles(),
    providers: () => session.providers(),
    siting: (wish) => session.siting(wish),
    proposal: (wish, problem, result) => session.proposal(wish, problem, result),
    solve: solveSiting
  };
}
