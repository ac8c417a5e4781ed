type Phase<Value> =
  | { kind: 'idle' }
  | { kind: 'loading' }
  | { kind: 'ready'; value: Value }
  | { kind: 'failed'; error: unknown };

/**
 * One question to the engine and its last answer. A newer question aborts the older one; the last good answer and
 * the parameters that produced it stay while the next is under way.
 */
export class QueryState<Parameters, Value> {
  #phase = $state.raw<Phase<Value>>({ kind: 'idle' });
  #answer = $state.raw<{ parameters: Parameters; value: Value } | null>(null);
  #cancelled = $state(false);
  #abort: AbortController | null = null;
  #ask: (parameters: Parameters, signal: AbortSignal) => Promise<Value>;

  constructor(
    ask: (parameters: Parameters, signal: AbortSignal) => Promise<Value>,
    answer: { parameters: Parameters; value: Value } | null = null
  ) {
    this.#ask = ask;
    this.#answer = answer;
  }

  get phase(): Phase<Value> {
    return this.#phase;
  }

  get answer(): { parameters: Parameters; value: Value } | null {
    return this.#answer;
  }

  async run(parameters: Parameters): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.#phase = { kind: 'loading' };
    this.#cancelled = false;
    try {
      const value = await this.#ask(parameters, abort.signal);
      if (abort.signal.aborted) return;
      this.#answer = { parameters, value };
      this.#phase = { kind: 'ready', value };
    } catch (error) {
      if (!abort.signal.aborted) this.#phase = { kind: 'failed', error };
    }
  }

  /** Whether the last question was given up by the reader. */
  get cancelled(): boolean {
    return this.#cancelled;
  }

  cancel(): void {
    this.#abort?.abort();
    this.#cancelled = true;
    this.#phase = { kind: 'idle' };
  }

  /** Forgets the answer, as when another project is opened. */
  forget(): void {
    this.cancel();
    this.#answer = null;
  }
}
