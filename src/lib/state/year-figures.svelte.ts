import type { StressScreenData } from '../queries/stress-screen-data.ts';
import type { StressRequest, StressScreen } from './stress-screen.svelte.ts';

type Ask = (request: StressRequest, signal: AbortSignal) => Promise<StressScreenData>;

/** The years that the screen can show, and their figures, fetched ahead so that going through them needs no waiting. */
export class YearFigures {
  #stress: StressScreen;
  #ask: Ask;
  #fetching: AbortController | null = null;
  #fetched: string | null = null;

  /** `ask` remembers what it was asked (`remembered`). */
  constructor(stress: StressScreen, ask: Ask) {
    this.#stress = stress;
    this.#ask = ask;
  }

  /** Periods of the same form as that on the screen, the earliest first. */
  readonly periods = $derived.by((): readonly string[] => this.#stress.data?.years.periods ?? []);

  /** Asks for all years, the nearest to that on the screen first; what they are asked with has to stay the same. */
  async fetch(): Promise<void> {
    const { request } = this.#stress;
    const scope = request && JSON.stringify({ ...request, period: null });
    if (!request || this.#fetched === scope) return;
    this.#fetching?.abort();
    const fetching = (this.#fetching = new AbortController());
    this.#fetched = scope;
    try {
      for (const period of nearestFirst(this.periods, request.period)) {
        if (fetching.signal.aborted) return;
        await this.#ask({ ...request, period }, fetching.signal);
      }
    } catch {
      // The year itself is asked for when it is shown, and tells then what failed.
      if (this.#fetching === fetching) this.#fetched = null;
    }
  }
}

function nearestFirst(periods: readonly string[], from: string): string[] {
  const place = periods.indexOf(from);
  return periods
    .map((period, i) => ({ period, distance: Math.abs(i - place) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ period }) => period);
}
