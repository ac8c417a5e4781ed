import { CoverageSession } from '../../src/lib/compute/coverage/coverage-session.ts';
import type { CoverageThread } from '../../src/lib/compute/coverage/open-coverage.ts';
import { solveSiting } from '../../src/lib/compute/siting/node.ts';

/** The worker's session in the test's own thread, with the copies that a worker makes; remembers how often a model was built. */
export class NearThread implements CoverageThread {
  readonly #session = new CoverageSession();
  opened = 0;

  open: CoverageThread['open'] = async (input) => {
    this.opened += 1;
    this.#session.open(structuredClone(input));
  };
  figures: CoverageThread['figures'] = async (question) =>
    structuredClone(this.#session.figures(structuredClone(question)));
  matrix: CoverageThread['matrix'] = async (question) => this.#session.matrix(question);
  overview: CoverageThread['overview'] = async () => structuredClone(this.#session.overview());
  profiles: CoverageThread['profiles'] = async () => structuredClone(this.#session.profiles());
  providers: CoverageThread['providers'] = async () => this.#session.providers();
  siting: CoverageThread['siting'] = async (wish) =>
    structuredClone(this.#session.siting(structuredClone(wish)));
  proposal: CoverageThread['proposal'] = async (wish, problem, result) =>
    this.#session.proposal(wish, problem, result);
  solve: CoverageThread['solve'] = (problem) => solveSiting(problem);
}
