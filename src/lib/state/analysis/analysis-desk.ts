import type { TellStep } from '../../analysis/analysis-step.ts';
import type { AnalysisThread } from '../../analysis/open-analysis.ts';
import type { PackageOrigin } from '../../analysis/package-origin.ts';

/** A worker with one package in it, and how many questions it is busy with. */
export class AnalysisDesk {
  #thread: Promise<AnalysisThread>;
  #ready: Promise<void>;
  #tell = new Set<TellStep>();
  #busy = 0;

  constructor(thread: Promise<AnalysisThread>, origin: Promise<PackageOrigin>) {
    this.#thread = thread;
    this.#ready = this.#open(origin);
    this.#ready.catch(() => undefined);
  }

  get isIdle(): boolean {
    return this.#busy === 0;
  }

  /** Asks the worker as soon as the package is in it. */
  async ask<Value>(tell: TellStep, question: (thread: AnalysisThread) => Promise<Value>): Promise<Value> {
    this.#busy += 1;
    this.#tell.add(tell);
    try {
      await this.#ready;
      return await question(await this.#thread);
    } finally {
      this.#tell.delete(tell);
      this.#busy -= 1;
    }
  }

  /** Ends the worker; what it is busy with rejects. */
  async close(): Promise<void> {
    (await this.#thread).close();
  }

  async #open(origin: Promise<PackageOrigin>): Promise<void> {
    const [thread, found] = await Promise.all([this.#thread, origin]);
    await thread.open(found, (step) => this.#tell.forEach((tell) => tell(step)));
  }
}
