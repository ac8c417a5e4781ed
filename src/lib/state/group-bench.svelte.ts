import { createContext } from 'svelte';
import { withChangedGroup, withGroup } from '../package/edit/area-groups.ts';
import { groupLevel, setOfLevel } from '../package/groups/group-level.ts';
import { newestAreas } from '../package/groups/group-layers.ts';
import type { AreaCollection } from '../package/layer-areas.ts';
import type { DataPackage } from '../package/model.ts';
import type { PackageGroup, PackageGroupSet } from '../package/settings-groups.ts';
import type { StressScreenData } from '../queries/stress-screen-data.ts';
import type { QueryState } from './query-state.svelte.ts';
import type { StressRequest, StressScreen } from './stress-screen.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Why what is marked cannot be kept as a group. */
export type GroupFault = 'no_areas' | 'no_name' | 'name_taken' | 'no_set';

/** Where areas are put together: what is marked, under which name it will be kept, and the sets there are. */
export class GroupBench {
  #stress: StressScreen;
  #workspace: Pick<Workspace, 'project'>;
  readonly figures: QueryState<StressRequest, StressScreenData>;
  #marked = $state.raw<ReadonlySet<string>>(new Set());
  #changing = $state<string | null>(null);
  #chosen = $state<string | null>(null);
  /** Name of the group being made or changed. */
  name = $state('');
  /** Name of a set that is not there yet; null: the group joins the chosen one. */
  newSet = $state<string | null>(null);

  constructor(
    stress: StressScreen,
    workspace: Pick<Workspace, 'project'>,
    figures: QueryState<StressRequest, StressScreenData>
  ) {
    this.#stress = stress;
    this.#workspace = workspace;
    this.figures = figures;
  }

  /** Every set of the package. */
  readonly all = $derived.by((): readonly PackageGroupSet[] => this.#stress.project?.settings.groups ?? []);

  /** The level whose areas are put together: that of the screen, or the one its groups are of. */
  readonly base = $derived.by((): string | null => {
    const level = this.#stress.request?.level ?? null;
    const name = level === null ? null : setOfLevel(level);
    return this.all.find((set) => set.name === name)?.level ?? level;
  });

  /** The sets of the base level. */
  readonly sets = $derived.by(() => this.all.filter(({ level }) => level === this.base));

  /** The set that is looked at; null where there is none. */
  readonly set = $derived.by(
    (): PackageGroupSet | null => this.sets.find(({ name }) => name === this.#chosen) ?? this.sets[0] ?? null
  );

  /** The areas of the base by id, in its newest vintage, as they come in files; empty until the package is read. */
  readonly areas = $derived.by(() => {
    const layers = this.#workspace.project?.pkg.layers ?? [];
    return newestAreas(layers.find(({ level }) => level === this.base));
  });

  /** The group that every area is in, in the chosen set. */
  readonly groupOf = $derived.by((): ReadonlyMap<string, PackageGroup> => {
    const groups = this.set?.groups ?? [];
    return new Map(groups.flatMap((group) => group.area_ids.map((areaId) => [areaId, group] as const)));
  });

  /** The outlines of the groups of the chosen set. */
  readonly outlines = $derived.by((): AreaCollection => {
    const level = this.set && groupLevel(this.set.name);
    const layer = this.#workspace.project?.pkg.layers.find((one) => one.level === level);
    return { type: 'FeatureCollection', features: [...(layer?.features ?? [])] };
  });

  /** What the figures of the groups are asked with; null where there are none. */
  readonly request = $derived.by((): StressRequest | null => {
    const { request, project } = this.#stress;
    const level = this.set && groupLevel(this.set.name);
    const known = project?.levels.find((one) => one.level === level);
    return request && known ? { ...request, level: known.level, vintage: known.vintage } : null;
  });

  /** The figures of the groups of the chosen set, once they are there. */
  readonly data = $derived.by((): StressScreenData | null => {
    const { answer } = this.figures;
    return this.request && JSON.stringify(answer?.parameters) === JSON.stringify(this.request)
      ? (answer?.value ?? null)
      : null;
  });

  get marked(): ReadonlySet<string> {
    return this.#marked;
  }

  /** The group that is being changed; null: a new one is made. */
  readonly changing = $derived.by(() => this.set?.groups.find(({ id }) => id === this.#changing) ?? null);

  readonly fault = $derived.by((): GroupFault | null => {
    const [name, set] = [this.name.trim(), this.newSet?.trim()];
    if (this.#marked.size === 0) return 'no_areas';
    if (name === '') return 'no_name';
    if (set === '' || (set === undefined && this.set === null)) return 'no_set';
    const others = set === undefined ? (this.set?.groups ?? []) : [];
    const isTaken = others.some((group) => group.name === name && group !== this.changing);
    return isTaken || this.all.some((one) => one.name === set) ? 'name_taken' : null;
  });

  choose(setName: string | null): void {
    this.#chosen = setName;
    this.newSet = setName === null ? '' : null;
    this.clear();
  }

  toggle(areaId: string): void {
    const marked = new Set(this.#marked);
    if (!marked.delete(areaId)) marked.add(areaId);
    this.#marked = marked;
  }

  /** Marks nothing, and begins a new group. */
  clear(): void {
    this.#marked = new Set();
    this.#changing = null;
    this.name = '';
  }

  /** Takes a group up to be changed. */
  change(group: PackageGroup): void {
    this.#marked = new Set(group.area_ids);
    this.#changing = group.id;
    this.name = group.name;
    this.newSet = null;
  }

  /** The package with what is marked as a group; null where `fault` says why not. */
  edit(): ((pkg: DataPackage) => DataPackage) | null {
    const { base, changing, fault } = this;
    const set = this.newSet?.trim() ?? this.set?.name;
    if (fault !== null || base === null || set === undefined) return null;
    const group = { name: this.name.trim(), areaIds: [...this.#marked] };
    return changing
      ? (pkg) => withChangedGroup(pkg, changing.id, group)
      : (pkg) => withGroup(pkg, { ...group, set, level: base });
  }

  /** To be told when an edit was saved: shows the set it went into. */
  saved(): void {
    this.#chosen = this.newSet?.trim() ?? this.set?.name ?? null;
    this.newSet = null;
    this.clear();
  }

  /** Asks the engine for the figures of the groups, where the last answer is of others. */
  async load(): Promise<void> {
    if (this.request && this.data === null) await this.figures.run(this.request);
  }
}

/** The bench of the stress screen; a test makes its own. */
export const [getGroupBench, setGroupBench] = createContext<GroupBench>();
