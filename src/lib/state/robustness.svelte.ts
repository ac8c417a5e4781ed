import type { RobustnessQuestion } from '../compute/robustness/robustness-session.ts';
import type { RobustnessThread } from '../compute/robustness/open-robustness.ts';
import { robustnessSettings } from '../core/robustness/robustness-settings.ts';
import type { AreaCertainty, Robustness } from '../core/robustness/robustness-types.ts';
import { topCertainty } from '../core/robustness/top-certainty.ts';
import type { StressScreenData } from '../queries/stress-screen-data.ts';
import { QueryState } from './query-state.svelte.ts';
import type { StressScreen } from './stress-screen.svelte.ts';

/** What is asked of the worker, and of which project. */
interface RobustnessRequest extends RobustnessQuestion {
  projectId: string | null;
  /** The figures that it is asked of. */
  data: StressScreenData;
}

/** Settings are made anew with every change of the address, whatever changed in it. */
const sameRequest = (a: RobustnessRequest, b: RobustnessRequest): boolean =>
  a.projectId === b.projectId && a.data === b.data && settingsOf(a) === settingsOf(b);

const settingsOf = ({ input, settings }: RobustnessRequest): string =>
  JSON.stringify([settings, input.settings, input.indicators.map(({ id, weight }) => [id, weight])]);

export type OpenRobustness = () => Promise<RobustnessThread>;

/** How long settings must rest before they are computed with, so that a slider can be dragged. */
const restMilliseconds = 250;

/** How sure the ranks on the screen are: asked of a worker, the last answer kept while the next is under way. */
export class RobustnessScreen {
  #stress: StressScreen;
  #progress = $state(0);
  /** What was asked last, answered or not. */
  #asked: RobustnessRequest | null = null;
  readonly figures: QueryState<RobustnessRequest, Robustness>;

  constructor(stress: StressScreen, open: OpenRobustness, rest: number = restMilliseconds) {
    this.#stress = stress;
    let thread: Promise<RobustnessThread> | null = null;
    this.figures = new QueryState(async (request: RobustnessRequest, signal: AbortSignal) => {
      this.#progress = 0;
      await resting(rest);
      signal.throwIfAborted();
      const worker = await (thread ??= open());
      signal.addEventListener('abort', () => void worker.cancel(), { once: true });
      const answer = await worker.answer({ input: request.input, settings: request.settings }, (share) => {
        if (!signal.aborted) this.#progress = share;
      });
      if (answer === null) throw new DOMException('A newer question came', 'AbortError');
      return answer;
    });
  }

  /** Null while there is no index. */
  readonly request = $derived.by((): RobustnessRequest | null => {
    const { data, input, index, project } = this.#stress;
    if (!data || !input || !index || !project) return null;
    const settings = robustnessSettings(project.settings.index.robustness);
    return { projectId: project.id, data, input, settings };
  });

  readonly #answered = $derived.by(() => this.figures.answer?.parameters ?? null);

  /** The last answer, if it belongs to the project and the areas that are shown; null before there is one. */
  readonly value = $derived.by((): Robustness | null => {
    const { answer } = this.figures;
    const isOfScreen =
      answer?.parameters.projectId === this.request?.projectId &&
      answer?.parameters.data.input.areaIds === this.request?.data.input.areaIds;
    return answer && this.request && isOfScreen ? answer.value : null;
  });

  /** Whether what is shown is not yet that of the settings in force. */
  readonly isStale = $derived.by(
    () => this.request !== null && !(this.#answered && sameRequest(this.#answered, this.request))
  );

  /** Share of the draws that are taken, 0 to 1. */
  get progress(): number {
    return this.#progress;
  }

  readonly #byArea = $derived.by(
    () => new Map(this.value?.areas.flatMap((area) => (area ? [[area.areaId, area] as const] : [])))
  );

  /** How sure the rank of an area is; null where it has none, or that is not known yet. */
  of(areaId: string): AreaCertainty | null {
    return this.#byArea.get(areaId) ?? null;
  }

  /** How sure the ranks of the settings in force are, in the order of the areas; null while it is not known. */
  get areas(): readonly (AreaCertainty | null)[] | null {
    return this.value && !this.isStale ? this.value.areas : null;
  }

  /** How sure it is which areas bear high stress; null while it is not known for the settings in force. */
  readonly top = $derived.by(() => {
    const { index } = this.#stress;
    return index && this.value && !this.isStale ? topCertainty(index, this.value) : null;
  });

  /** Gives up what is under way; the settings in force stay without an answer until `retry`. */
  cancel(): void {
    this.figures.cancel();
  }

  /** Asks again after a failure, or after it was given up. */
  async retry(): Promise<void> {
    this.#asked = null;
    await this.load();
  }

  /** Asks the worker for what the last answer does not hold. */
  async load(): Promise<void> {
    const { request } = this;
    if (!request || !this.isStale || (this.#asked && sameRequest(this.#asked, request))) return;
    this.#asked = request;
    await this.figures.run(request);
  }
}

const resting = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
