import type { Column } from '../core/cell.ts';
import {
  isUncertain,
  reliabilityOf,
  type AreaReliability,
  type Fractions,
  type ReliabilityOutcome
} from '../core/reliability/reliability.ts';
import { smoothedColumn, type Smoothing } from '../core/reliability/smoothing.ts';
import type { Neighbours } from '../core/space/neighbours.ts';
import { layerAreas } from '../package/layer-areas.ts';
import type { IndicatorRow } from '../queries/list-indicators.ts';
import type { StressScreenData } from '../queries/stress-screen-data.ts';
import type { QueryState } from './query-state.svelte.ts';
import type { View } from './view.svelte.ts';
import type { EngineDoor, Workspace } from './workspace.svelte.ts';

/** What numerators and denominators of one indicator are asked with. */
export interface ReliabilityRequest {
  projectId: string | null;
  level: string;
  vintage: string;
  period: string;
  indicatorId: string;
  areaIds: readonly string[];
}

export interface ReliabilityAnswer {
  /** Null where the package has none of this indicator. */
  fractions: Fractions | null;
  /** Which areas touch, in the order of `areaIds`. */
  neighbours: Neighbours;
}

/** The stress screen, as far as the reliability of its single indicator depends on it. */
interface Shown {
  readonly projectId: string | null;
  readonly data: StressScreenData | null;
  readonly single: IndicatorRow | undefined;
}

/** How fractions and neighbours are asked; which areas touch is found when it is first needed. */
export function askReliability(workspace: Workspace, engine: EngineDoor) {
  return async (request: ReliabilityRequest, signal: AbortSignal): Promise<ReliabilityAnswer> => {
    const { level, vintage, period, indicatorId, areaIds } = request;
    const connector = await workspace.connector();
    const question = { level, vintage, period, indicatorIds: [indicatorId] };
    const [found, { neighboursOf }, { spaceSettings }] = await Promise.all([
      engine.fractions(connector, question, signal),
      import('../core/space/area-neighbours.ts'),
      import('../core/space/space-settings.ts')
    ]);
    const pkg = workspace.project?.pkg;
    const shapes = layerAreas(pkg?.layers ?? [], level, vintage).features;
    const { neighbours } = neighboursOf(shapes, areaIds, spaceSettings(pkg?.settings.index.space));
    return { fractions: found[indicatorId] ?? null, neighbours };
  };
}

const sameQuestion = (a: ReliabilityRequest, b: ReliabilityRequest): boolean =>
  a.projectId === b.projectId &&
  a.level === b.level &&
  a.vintage === b.vintage &&
  a.period === b.period &&
  a.indicatorId === b.indicatorId;

/** How sure the figures of the single indicator are: intervals, and values drawn towards others. */
export class IndicatorReliability {
  #view: View;
  #shown: () => Shown;
  readonly figures: QueryState<ReliabilityRequest, ReliabilityAnswer> | null;

  constructor(
    view: View,
    shown: () => Shown,
    figures: QueryState<ReliabilityRequest, ReliabilityAnswer> | null
  ) {
    this.#view = view;
    this.#shown = shown;
    this.figures = figures;
  }

  readonly request = $derived.by((): ReliabilityRequest | null => {
    const { projectId, data, single } = this.#shown();
    if (!data || !single) return null;
    const { level, vintage, period } = data;
    return {
      projectId,
      level,
      vintage,
      period,
      ...{ indicatorId: single.indicatorId, areaIds: data.input.areaIds }
    };
  });

  readonly isStale = $derived.by(() => {
    const answered = this.figures?.answer?.parameters;
    return !!this.request && (!answered || !sameQuestion(this.request, answered));
  });

  /** Null until the figures of the indicator are there. */
  readonly outcome = $derived.by((): ReliabilityOutcome | null => {
    const { data, single } = this.#shown();
    const answer = this.isStale ? null : this.figures?.answer?.value;
    const values = single && data?.columns[single.indicatorId];
    if (!answer || !values || !data) return null;
    const { fractions, neighbours } = answer;
    if (!fractions) return { kind: 'problem', problem: 'no_fractions' };
    return reliabilityOf({ areaIds: data.input.areaIds, unit: single.unit, values, fractions, neighbours });
  });

  readonly #reliability = $derived(this.outcome?.kind === 'reliability' ? this.outcome.reliability : null);

  /** What all areas are drawn towards, as shares. */
  readonly prior = $derived(this.#reliability?.prior ?? null);

  readonly areas = $derived.by(
    (): ReadonlyMap<string, AreaReliability> =>
      new Map(this.#reliability?.areas.map((area) => [area.areaId, area]))
  );

  /** The smoothing that is wished for, where the indicator has one. */
  readonly smoothing = $derived.by((): Smoothing =>
    this.#reliability ? this.#view.current.smoothing : 'none'
  );

  /** The figures of the indicator as they are shown. */
  readonly column = $derived.by((): Column | null => {
    const { data, single } = this.#shown();
    const raw = (single && data?.columns[single.indicatorId]) ?? null;
    if (!raw || !this.#reliability || this.smoothing === 'none') return raw;
    return smoothedColumn(raw, this.#reliability, this.smoothing);
  });

  /** Ids of the areas whose interval reaches over a limit; none where the values are smoothed. */
  uncertainAmong(limits: readonly number[]): ReadonlySet<string> {
    if (this.smoothing !== 'none') return new Set();
    const uncertain = [...this.areas.values()].filter(({ interval }) => isUncertain(interval, limits));
    return new Set(uncertain.map(({ areaId }) => areaId));
  }

  /** Asks the engine for what the indicator needs and the last answer does not hold. */
  async load(): Promise<void> {
    if (this.request && this.isStale) await this.figures?.run(this.request);
  }
}
