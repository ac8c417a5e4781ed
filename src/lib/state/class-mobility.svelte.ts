import { mobilityCourse } from '../core/mobility/mobility-course.ts';
import { readMobilitySettings, weightsAt } from '../core/mobility/mobility-settings.ts';
import type { IndexSettings } from '../core/stress-types.ts';
import { datedIndex } from '../core/time/dated-index.ts';
import { comparePeriods } from '../package/period.ts';
import type { MobilityData } from '../queries/mobility-data.ts';
import type { QueryState } from './query-state.svelte.ts';
import type { StressRequest, StressScreen } from './stress-screen.svelte.ts';
import type { EngineDoor, Workspace } from './workspace.svelte.ts';

/** What the figures of all dates are asked with; dates of the same form as the period are found. */
export type MobilityRequest = Pick<StressRequest, 'projectId' | 'level' | 'period' | 'trendYears'>;

/** How the figures of all dates are asked of the engine, with the settings of the moment. */
export function askMobility(workspace: Workspace, engine: EngineDoor, settings: () => IndexSettings | null) {
  return async ({ level, period }: MobilityRequest, signal: AbortSignal): Promise<MobilityData> => {
    const inForce = settings();
    if (!inForce) throw new Error('No project is open');
    const connector = await workspace.connector();
    return engine.mobility(connector, { level, period, settings: inForce, later: true }, signal);
  };
}

/** How areas move between the classes of the index: what is asked, and what follows from the answer. */
export class MobilityScreen {
  #stress: StressScreen;
  readonly figures: QueryState<MobilityRequest, MobilityData>;

  constructor(stress: StressScreen, figures: QueryState<MobilityRequest, MobilityData>) {
    this.#stress = stress;
    this.figures = figures;
  }

  readonly request = $derived.by((): MobilityRequest | null => {
    const { request } = this.#stress;
    if (!request) return null;
    const { projectId, level, period, trendYears } = request;
    return { projectId, level, period, trendYears };
  });

  /** Whether the last answer holds the dates that are asked for; another of its dates is no new question. */
  readonly isStale = $derived.by(() => {
    const { request } = this;
    const { answer } = this.figures;
    if (!request) return false;
    if (!answer || !this.#isOfRequest) return true;
    const { parameters, value } = answer;
    return (
      parameters.trendYears !== request.trendYears ||
      (parameters.period !== request.period && value.dates.every(({ period }) => period !== request.period))
    );
  });

  /** What is to be asked now, as text; null where the last answer holds it, or any other date of it does. */
  readonly asked = $derived.by(() => {
    if (!this.isStale || !this.request) return null;
    const { projectId, level, trendYears } = this.request;
    return JSON.stringify({ projectId, level, trendYears });
  });

  readonly settings = $derived.by(() => readMobilitySettings(this.#stress.project?.settings.extra?.mobility));

  readonly #isOfRequest = $derived.by(() => {
    const answered = this.figures.answer?.parameters;
    return answered?.projectId === this.request?.projectId && answered?.level === this.request?.level;
  });

  /** The figures of all dates with the settings in force, later ones than that of the screen included. */
  readonly #dates = $derived.by(() => {
    const { answer } = this.figures;
    const { settings } = this.#stress.composer;
    if (!answer || !settings || !this.#isOfRequest) return null;
    return answer.value.dates.map((date) => ({ ...date, input: { ...date.input, settings } }));
  });

  /** The index of every date, later ones than that of the screen included; null until the figures are there. */
  readonly years = $derived.by(() => {
    const { weights } = this.#stress.composer;
    return (
      this.#dates?.map((data) => ({
        ...datedIndex(data, weightsAt(data.period, this.settings, weights)),
        data
      })) ?? null
    );
  });

  readonly crosswalk = $derived.by(() => this.figures.answer?.value.crosswalk ?? []);

  /** Null until the figures are there; `course` is null where there are fewer than two dates with an index. */
  readonly result = $derived.by(() => {
    const { request, crosswalk, settings } = this;
    if (!this.#dates || !request) return null;
    const { weights } = this.#stress.composer;
    const dates = this.#dates.filter(({ period }) => comparePeriods(period, request.period) <= 0);
    return { course: mobilityCourse({ dates, crosswalk, weights, settings }) };
  });

  /** Asks the engine for what the address needs and the last answer does not hold. */
  async load(): Promise<void> {
    if (this.request && this.isStale) await this.figures.run(this.request);
  }
}
