import { columnStyles, statusStyle, trendStyle, type AreaStyle } from '../core/area-style.ts';
import { NotClassifiable } from '../core/not-classifiable.ts';
import { stressIndex } from '../core/stress-index.ts';
import type {
  AreaIndex,
  IndexInput,
  IndexSettings,
  NotClassifiableCause,
  StressIndex,
  TrendClass
} from '../core/stress-types.ts';
import { outsideRanges } from '../core/value-range.ts';
import type { StressScreenData } from '../queries/stress-screen-data.ts';
import type { Composer } from './composer.svelte.ts';
import type { ProjectInfo } from './project.ts';
import type { QueryState } from './query-state.svelte.ts';
import {
  IndicatorReliability,
  type ReliabilityAnswer,
  type ReliabilityRequest
} from './reliability.svelte.ts';
import type { MatrixFilter } from './view-state.ts';
import type { View } from './view.svelte.ts';
import type { EngineDoor, Workspace } from './workspace.svelte.ts';

/** What the figures of the screen are asked with. */
export interface StressRequest {
  projectId: string | null;
  level: string;
  vintage: string | null;
  period: string;
  trendYears: number;
}

export type Outcome = { ok: true; index: StressIndex } | { ok: false; cause: NotClassifiableCause };

/** The request that the package's own settings ask. */
export function firstRequest(project: ProjectInfo): StressRequest {
  const { level, period, index } = project.settings;
  const vintage = project.levels.find((known) => known.level === level)?.vintage ?? null;
  return { projectId: project.id, level, vintage, period, trendYears: index.trend.years };
}

/** How the screen's figures are asked of the engine, with the settings of the moment. */
export function askStress(workspace: Workspace, engine: EngineDoor, settings: () => IndexSettings | null) {
  return async (
    { level, vintage, period }: StressRequest,
    signal: AbortSignal
  ): Promise<StressScreenData> => {
    const inForce = settings();
    if (!inForce) throw new Error('No project is open');
    const connector = await workspace.connector();
    return engine.stress(connector, { level, vintage, period, settings: inForce }, signal);
  };
}

const sameRequest = (a: StressRequest, b: StressRequest): boolean =>
  a.projectId === b.projectId &&
  a.level === b.level &&
  a.vintage === b.vintage &&
  a.period === b.period &&
  a.trendYears === b.trendYears;

const isInCell = ({ status, trend }: AreaIndex, filter: MatrixFilter): boolean =>
  status !== null &&
  (filter.class === null || status.class === filter.class) &&
  (filter.trend === null || trend?.class === filter.trend);

/** The stress screen's figures and settings: derived from the address, the project and the last answer. */
export class StressScreen {
  #view: View;
  #project: () => ProjectInfo | null;
  #figures: QueryState<StressRequest, StressScreenData>;
  readonly composer: Composer;
  /** How sure the single indicator is. */
  readonly reliability: IndicatorReliability;

  constructor(
    view: View,
    project: () => ProjectInfo | null,
    composer: Composer,
    figures: QueryState<StressRequest, StressScreenData>,
    fractions: QueryState<ReliabilityRequest, ReliabilityAnswer> | null = null
  ) {
    this.#view = view;
    this.#project = project;
    this.composer = composer;
    this.#figures = figures;
    const shown = () => ({
      projectId: this.request?.projectId ?? null,
      data: this.data,
      single: this.single
    });
    this.reliability = new IndicatorReliability(view, shown, fractions);
  }

  get figures(): QueryState<StressRequest, StressScreenData> {
    return this.#figures;
  }

  readonly project = $derived.by(() => this.#project());

  readonly request = $derived.by((): StressRequest | null => {
    const { project } = this;
    const { settings } = this.composer;
    if (!project || !settings) return null;
    const wanted = this.#view.current.level ?? project.settings.level;
    const level = project.levels.find((known) => known.level === wanted) ?? project.levels[0];
    if (!level) return null;
    return {
      projectId: project.id,
      level: level.level,
      vintage: level.vintage,
      period: this.#view.current.period ?? project.settings.period,
      trendYears: settings.trend.years
    };
  });

  /** The last answer, if it belongs to the project that is open. */
  readonly data = $derived.by((): StressScreenData | null => {
    const answer = this.#figures.answer;
    return answer && answer.parameters.projectId === this.request?.projectId ? answer.value : null;
  });

  /** Whether the figures shown are not yet those the settings ask for. */
  readonly isStale = $derived.by(() => {
    const answered = this.#figures.answer?.parameters;
    return !!this.request && (!answered || !sameRequest(this.request, answered));
  });

  /**
   * What is to be asked now, as text; null where the last answer holds it. A year that is passed over before its answer
   * comes changes the question while the figures stay stale.
   */
  readonly asked = $derived.by(() => (this.isStale ? JSON.stringify(this.request) : null));

  /** What the index is computed from: the figures of the last answer with the settings and weights in force. */
  readonly input = $derived.by((): IndexInput | null => {
    const { data } = this;
    const { settings, weights } = this.composer;
    if (!data || !settings) return null;
    const indicators = data.input.indicators.flatMap((one) => {
      const weight = weights[one.id];
      return weight === undefined ? [] : [{ ...one, weight }];
    });
    return { ...data.input, settings, indicators };
  });

  readonly outcome = $derived.by((): Outcome | null => {
    const { input } = this;
    if (!input) return null;
    try {
      return { ok: true, index: stressIndex(input) };
    } catch (error) {
      if (error instanceof NotClassifiable) return { ok: false, cause: error.cause };
      throw error;
    }
  });

  readonly index = $derived(this.outcome?.ok ? this.outcome.index : null);

  /** The indicator the map shows by itself. */
  readonly single = $derived.by(() => {
    const wanted = this.#view.current.indicator ?? Object.keys(this.composer.weights)[0];
    return (
      this.data?.indicators.find(({ indicatorId }) => indicatorId === wanted) ?? this.data?.indicators[0]
    );
  });

  /** Class limits of that indicator: the same in all years, so that the years can be compared. */
  readonly singleLimits = $derived.by(
    (): readonly number[] => (this.single && this.data?.years.limits[this.single.indicatorId]) ?? []
  );

  /** Areas whose interval of the single indicator reaches over a class limit. */
  readonly uncertain = $derived.by(() => this.reliability.uncertainAmong(this.singleLimits));

  /** How every area is drawn in the chosen display. */
  readonly styles = $derived.by((): ReadonlyMap<string, AreaStyle> => {
    const { data, index } = this;
    if (!data) return new Map();
    const { column } = this.reliability;
    if (this.#view.current.mode === 'indicator' && column) {
      const styles = columnStyles(column, this.singleLimits);
      return new Map(data.input.areaIds.map((id, i) => [id, styles[i] ?? { kind: 'mark', mark: 'missing' }]));
    }
    if (!index) return new Map();
    const trend = this.#view.current.mode === 'trend';
    return new Map(
      index.areas.map((area) => [area.areaId, trend ? trendStyle(area) : statusStyle(area, index.classCount)])
    );
  });

  /** Mean index of the neighbours, null as long as that is not known; whoever knows the neighbours hands it over. */
  neighbourMeans: () => ReadonlyMap<string, number> | null = () => null;

  /** Areas outside of the matrix filter or of a range of figures. */
  readonly dimmed = $derived.by((): ReadonlySet<string> => {
    const { filter, ranges } = this.#view.current;
    const { index, data } = this;
    if (!index || !data) return new Set();
    const outside = filter ? index.areas.filter((area) => !isInCell(area, filter)) : [];
    const beyond = ranges ? outsideRanges(ranges, index, data.columns, this.neighbourMeans()) : [];
    return new Set([...outside.map(({ areaId }) => areaId), ...beyond]);
  });

  readonly #counts = $derived.by(() => {
    const counts = new Map<string, number>();
    for (const { status, trend } of this.index?.areas ?? []) {
      const cell = `${status?.class}.${trend?.class}`;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    return counts;
  });

  /** Number of areas of a status class and a trend. */
  countOf(position: number, trend: TrendClass): number {
    return this.#counts.get(`${position}.${trend}`) ?? 0;
  }

  /** Asks the engine for what the settings need and the last answer does not hold. */
  async load(): Promise<void> {
    if (this.request && this.isStale) await this.#figures.run(this.request);
  }
}
