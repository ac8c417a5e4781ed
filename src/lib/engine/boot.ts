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

  async #start(): Promise<Engine> {
    try {
      return await this.#boot();
    } catch (error) {
      this.forget();
      throw error;
    }
  }
}
