import { mobilityCourse } from '../core/mobility/mobility-course.ts';
import { readMobilitySettings } from '../core/mobility/mobility-settings.ts';
import type { IndexSettings } from '../core/stress-types.ts';
import type { MobilityData } from '../queries/mobility-data.ts';
import type { QueryState } from './query-state.svelte.ts';
import type { StressRequest, StressScreen } from './stress-screen.svelte.ts';
import type { EngineDoor, Workspace } from './workspace.svelte.ts';

export type MobilityRequest = Pick<StressRequest, 'projectId' | 'level' | 'period'> & {
  settings: IndexSettings;
};

/** How the figures of all dates are asked of the engine. */
export function askMobility(workspace: Workspace, engine: EngineDoor) {
  return async ({ level, period, settings }: MobilityRequest, signal: AbortSignal): Promise<MobilityData> => {
    const connector = await workspace.connector();
    return engine.mobility(connector, { level, period, settings }, signal);
  };
}

const keyOf = (request: MobilityRequest): string => JSON.stringify(request);

/** How areas move between the classes of the index: what is asked, and what follows from the answer. */
export class MobilityScreen {
  #stress: StressScreen;
  readonly figures: QueryState<MobilityRequest, MobilityData>;

  constructor(stress: StressScreen, figures: QueryState<MobilityRequest, MobilityData>) {
    this.#stress = stress;
    this.figures = figures;
  }

  readonly request = $derived.by((): MobilityRequest | null => {
    const { request, composer } = this.#stress;
    if (!request || !composer.settings) return null;
    const { projectId, level, period } = request;
    return { projectId, level, period, settings: composer.settings };
  });

  readonly isStale = $derived.by(() => {
    const answered = this.figures.answer?.parameters;
    return !!this.request && (!answered || keyOf(answered) !== keyOf(this.request));
  });

  readonly settings = $derived.by(() => readMobilitySettings(this.#stress.project?.settings.extra?.mobility));

  readonly #data = $derived.by((): MobilityData | null => {
    const { answer } = this.figures;
    return answer && answer.parameters.projectId === this.request?.projectId ? answer.value : null;
  });

  /** Null until the figures are there; `course` is null where there are fewer than two dates with an index. */
  readonly result = $derived.by(() => {
    const data = this.#data;
    if (!data) return null;
    const { dates, crosswalk } = data;
    const { weights } = this.#stress.composer;
    return { course: mobilityCourse({ dates, crosswalk, weights, settings: this.settings }) };
  });

  /** Asks the engine for what the address needs and the last answer does not hold. */
  async load(): Promise<void> {
    if (this.request && this.isStale) await this.figures.run(this.request);
  }
}
