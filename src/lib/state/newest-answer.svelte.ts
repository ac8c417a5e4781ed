/**
 * Answers to questions that come faster than they can be answered: one is under way, and only the newest of those
 * asked meanwhile is asked next. The last answer stays until the next one is there.
 */
export class NewestAnswer<Parameters, Value> {
  #answer = $state.raw<{ parameters: Parameters; value: Value } | null>(null);
  #error = $state.raw<unknown>(null);
  #waiting: { parameters: Parameters } | null = null;
  #running: Promise<void> | null = null;
  #ask: (parameters: Parameters) => Promise<Value>;

  constructor(ask: (parameters: Parameters) => Promise<Value>) {
    this.#ask = ask;
  }

  get answer(): { parameters: Parameters; value: Value } | null {
    return this.#answer;
  }

  /** Why the last question has no answer; null where it has one. */
  get error(): unknown {
    return this.#error;
  }

  /** Until the newest question is answered, or has failed; null where none is under way. */
  get running(): Promise<void> | null {
    return this.#running;
  }

  /** Resolves when the newest question is answered, or has failed. */
  ask(parameters: Parameters): Promise<void> {
    this.#waiting = { parameters };
    this.#running ??= this.#run();
    return this.#running;
  }

  async #run(): Promise<void> {
    while (this.#waiting) {
      const { parameters } = this.#waiting;
      this.#waiting = null;
      try {
        this.#answer = { parameters, value: await this.#ask(parameters) };
        this.#error = null;
      } catch (error) {
        this.#error = error;
      }
    }
    this.#running = null;
  }
}
