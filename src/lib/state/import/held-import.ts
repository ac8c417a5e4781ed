import type { ImportThread } from '../../compute/import/open-import.ts';

const patienceMilliseconds = 1500;

/** The thread of an import: opened when it is first needed, and ended where it no longer listens. */
export class HeldImport {
  #open: () => Promise<ImportThread>;
  #thread: Promise<ImportThread> | null = null;

  constructor(open: () => Promise<ImportThread>) {
    this.#open = open;
  }

  get isOpen(): boolean {
    return this.#thread !== null;
  }

  thread(): Promise<ImportThread> {
    return (this.#thread ??= this.#open());
  }

  /** Gives an order; tells whether the thread followed it in time. */
  async follows(order: (thread: ImportThread) => Promise<unknown>): Promise<boolean> {
    const thread = await this.thread();
    return Promise.race([order(thread).then(() => true), impatience()]);
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    (await thread)?.close();
  }
}

const impatience = (): Promise<false> =>
  new Promise((resolve) => setTimeout(() => resolve(false), patienceMilliseconds));
