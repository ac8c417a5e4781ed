import type { Awaitable, EngineBindings } from './bindings.ts';
import type { EngineUnavailable } from './errors.ts';

/**
 * The same calls, each of which rejects once `fail` is called: a dead worker answers no question, those asked
 * before included.
 */
export function guardBindings(bindings: EngineBindings): {
  guarded: EngineBindings;
  fail: (error: EngineUnavailable) => void;
} {
  const guard = new FailureGuard();
  const guardCall =
    <Input extends unknown[], Output>(call: (...input: Input) => Awaitable<Output>) =>
    (...input: Input): Promise<Output> =>
      guard.watch(() => call(...input));
  return { guarded: mapCalls(bindings, guardCall), fail: (error) => guard.fail(error) };
}

type Wrap = <Input extends unknown[], Output>(
  call: (...input: Input) => Awaitable<Output>
) => (...input: Input) => Promise<Output>;

function mapCalls(bindings: EngineBindings, wrap: Wrap): EngineBindings {
  return {
    connect: wrap(bindings.connect),
    disconnect: wrap(bindings.disconnect),
    runQuery: wrap(bindings.runQuery),
    startPendingQuery: wrap(bindings.startPendingQuery),
    pollPendingQuery: wrap(bindings.pollPendingQuery),
    cancelPendingQuery: wrap(bindings.cancelPendingQuery),
    fetchQueryResults: wrap(bindings.fetchQueryResults),
    createPrepared: wrap(bindings.createPrepared),
    runPrepared: wrap(bindings.runPrepared),
    closePrepared: wrap(bindings.closePrepared),
    insertArrowFromIPCStream: wrap(bindings.insertArrowFromIPCStream)
  };
}

class FailureGuard {
  #failure: EngineUnavailable | null = null;
  readonly #waiting = new Set<(error: EngineUnavailable) => void>();

  fail(error: EngineUnavailable): void {
    this.#failure = error;
    for (const reject of this.#waiting) reject(error);
  }

  /** Rejecters leave the set when their call settles; racing one lasting promise would keep them all. */
  watch<T>(call: () => Awaitable<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#failure) throw this.#failure;
      this.#waiting.add(reject);
      Promise.resolve(call())
        .then(resolve, reject)
        .finally(() => this.#waiting.delete(reject));
    });
  }
}
