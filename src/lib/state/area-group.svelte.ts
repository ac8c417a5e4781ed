import { figuresReader, type AreaFigures } from '../core/profile/area-figures.ts';
import { groupData, groupSummary, type GroupSummary } from '../core/profile/group-data.ts';
import type { StressScreenData } from '../queries/stress-screen-data.ts';
import type { QueryState } from './query-state.svelte.ts';
import type { StressRequest, StressScreen } from './stress-screen.svelte.ts';
import type { View } from './view.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A profile of a group of areas: what lies in it, and its figures among those of all groups. */
export interface GroupProfile {
  summary: GroupSummary;
  figures: AreaFigures | null;
  /** Whether the package has figures of the groups' level; else they are formed from the areas. */
  isOwn: boolean;
}

/** The group of areas, such as a borough, that the address names. */
export class AreaGroup {
  #view: View;
  #stress: StressScreen;
  #workspace: Pick<Workspace, 'project'>;
  readonly own: QueryState<StressRequest, StressScreenData>;

  constructor(
    view: View,
    stress: StressScreen,
    workspace: Pick<Workspace, 'project'>,
    own: QueryState<StressRequest, StressScreenData>
  ) {
    this.#view = view;
    this.#stress = stress;
    this.#workspace = workspace;
    this.own = own;
  }

  readonly groupId = $derived.by((): string | null => {
    const { area } = this.#view.current;
    return area !== null && this.#stress.data?.parentNames[area] !== undefined ? area : null;
  });

  /** The level of the groups; null until the package has been read. */
  readonly #level = $derived.by(() => {
    const { groupId } = this;
    const layer = this.#workspace.project?.pkg.layers.find(({ features }) =>
      features.some(({ properties }) => properties.area_id === groupId)
    );
    return this.#stress.project?.levels.find(({ level }) => level === layer?.level) ?? null;
  });

  readonly #key = $derived.by((): string | null => {
    const { request } = this.#stress;
    if (!request || this.groupId === null || !this.#level?.hasFigures) return null;
    const { level, vintage } = this.#level;
    return JSON.stringify({ ...request, level, vintage });
  });

  /** What the figures of the groups are asked with; null where the package has none, or is not there. */
  readonly request = $derived.by((): StressRequest | null =>
    this.#key === null ? null : (JSON.parse(this.#key) as StressRequest)
  );

  /** Null until it is known whether there are figures of the level, and they are there. */
  readonly profile = $derived.by((): GroupProfile | null => {
    const { groupId } = this;
    const { data, index, composer } = this.#stress;
    const summary = groupId !== null && data ? groupSummary(data, index, groupId) : null;
    if (!data || !summary || groupId === null) return null;
    const { weights } = composer;
    const { answer } = this.own;
    const answered = this.request !== null && answer?.parameters === this.request ? answer.value : null;
    if (this.#level === null || (this.request && !answered)) return { summary, figures: null, isOwn: true };
    const figures = figuresReader({ data: answered ?? groupData(data), stress: null, weights, series: null });
    return { summary, figures: figures(groupId), isOwn: answered !== null };
  });

  /** Asks the engine for the figures of the groups, where the last answer is of others. */
  async load(): Promise<void> {
    if (this.request && this.own.answer?.parameters !== this.request) await this.own.run(this.request);
  }
}
