/**
 * Shares one boot between all callers by remembering its promise.
 * A boot that fails is forgotten, so that the next call boots again; `forget` does so for a booted engine that
 * has stopped working.
 */
export class RememberedBoot<Engine> {
  #promise: Promise<Engine> | null = null;
  readonly #boot: () => Promise<Engine>;

  constructor(boot: () => Promise<Engine>) {
    this.#boot = boot;
  }

  get(): Promise<Engine> {
    this.#promise ??= this.#start();
    return this.#promise;
  }

  forget(): void {
    this.#promise = null;
  }

  /** A failure forgets its own boot only, not one that was begun since. */
  #start(): Promise<Engine> {
    const promise = this.#boot();
    promise.catch(() => {
      if (this.#promise === promise) this.forget();
    });
    return promise;
  }
}
