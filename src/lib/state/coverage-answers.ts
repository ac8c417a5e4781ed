import type { CoverageInput } from '../compute/coverage/coverage-input.ts';
import type { CoverageThread } from '../compute/coverage/open-coverage.ts';

export type OpenThread = () => Promise<CoverageThread>;

/** Asks the worker, handing it the model first where it holds another one. */
export class CoverageAnswers {
  #open: OpenThread;
  #thread: Promise<CoverageThread> | null = null;
  #held: CoverageInput | null = null;
  #ready: Promise<void> = Promise.resolve();

  constructor(open: OpenThread) {
    this.#open = open;
  }

  /** The worker with this model in it. */
  async on(input: CoverageInput): Promise<CoverageThread> {
    const thread = await (this.#thread ??= this.#open());
    if (this.#held !== input) {
      this.#held = input;
      this.#ready = thread.open(input);
      this.#ready.catch(() => (this.#held = null));
    }
    await this.#ready;
    return thread;
  }
}
