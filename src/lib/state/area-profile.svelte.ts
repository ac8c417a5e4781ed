import type { CoverageInput } from '../compute/coverage/coverage-input.ts';
import { profileReader, type AreaProfile } from '../core/profile/area-profile.ts';
import type { CoverageProfiles } from '../core/profile/coverage-profiles.ts';
import type { SeriesData } from '../core/profile/profile-data.ts';
import { registerRows } from '../package/edit/gap-register.ts';
import { noteRows } from '../package/edit/notes.ts';
import type { ChainScreen } from './chain-screen.svelte.ts';
import { comparedAreas } from './compared-areas.ts';
import type { CoverageScreen } from './coverage-screen.svelte.ts';
import { QueryState } from './query-state.svelte.ts';
import type { StressRequest } from './stress-screen.svelte.ts';
import type { View } from './view.svelte.ts';
import type { EngineDoor, Workspace } from './workspace.svelte.ts';

/** What the years of some areas are asked with. */
export interface SeriesRequest extends Pick<StressRequest, 'projectId' | 'level' | 'vintage'> {
  areaIds: readonly string[];
}

/** How the years are asked of the engine. */
export function askSeries(workspace: Workspace, engine: EngineDoor) {
  return async ({ level, vintage, areaIds }: SeriesRequest, signal: AbortSignal): Promise<SeriesData> => {
    const connector = await workspace.connector();
    return engine.areaSeries(connector, { level, vintage, areaIds }, signal);
  };
}

export interface ProfileScreens {
  coverage: CoverageScreen;
  chain: ChainScreen;
}

/** The profile of an area: what the screens of stress, coverage and chain know of it, and its years. */
export class AreaProfileScreen {
  #view: View;
  #screens: ProfileScreens;
  #workspace: Pick<Workspace, 'project'>;
  readonly series: QueryState<SeriesRequest, SeriesData>;
  readonly supply: QueryState<CoverageInput, CoverageProfiles | null>;

  constructor(
    view: View,
    screens: ProfileScreens,
    workspace: Pick<Workspace, 'project'>,
    series: QueryState<SeriesRequest, SeriesData>
  ) {
    this.#view = view;
    this.#screens = screens;
    this.#workspace = workspace;
    this.series = series;
    this.supply = new QueryState(async (input: CoverageInput) =>
      (await screens.coverage.answers.on(input)).profiles()
    );
  }

  get stress() {
    return this.#screens.coverage.stress;
  }

  /** The area that the address names; null = none. It need not be there. */
  readonly wanted = $derived.by((): string | null => this.#view.current.area);

  readonly #areaIds = $derived.by(() => new Set(this.stress.data?.areas.map(({ areaId }) => areaId)));

  /** Areas that are laid beside it: those of the address that are there, without itself. */
  readonly comparedIds = $derived.by((): readonly string[] => {
    return comparedAreas(this.#view.current, (id) => this.#areaIds.has(id));
  });

  /** As a text, so that only another question is a change. */
  readonly #seriesKey = $derived.by((): string | null => {
    const { request } = this.stress;
    if (!request || !this.#workspace.project || this.wanted === null || !this.#areaIds.has(this.wanted))
      return null;
    const { projectId, level, vintage } = request;
    return JSON.stringify({ projectId, level, vintage, areaIds: [this.wanted, ...this.comparedIds] });
  });

  readonly seriesRequest = $derived.by((): SeriesRequest | null =>
    this.#seriesKey === null ? null : (JSON.parse(this.#seriesKey) as SeriesRequest)
  );

  /** What `loadSupply` would ask; null while its data are not there, or where they have been answered. */
  readonly askedSupply = $derived.by((): CoverageInput | null => {
    const { input } = this.#screens.coverage;
    return this.supply.answer?.parameters === input ? null : input;
  });

  /** Undefined = not yet computed; null = the package has no offers. */
  readonly #coverage = $derived.by((): CoverageProfiles | null | undefined => {
    const { data } = this.#screens.coverage;
    if (data?.offers.length === 0) return null;
    const { answer } = this.supply;
    return answer && answer.parameters.data === data ? answer.value : undefined;
  });

  readonly #transitions = $derived.by(() => {
    const { data, cityBridges, rates } = this.#screens.chain;
    return data && { transitions: data.tables.transitions, bridges: cityBridges, rates };
  });

  /** Whether offers, gaps and reach are still to come. */
  readonly supplyPending = $derived.by(() => this.#coverage === undefined);
  readonly chainPending = $derived.by(() => this.#transitions === null);

  /** The years that were answered last, if they are of the same project and level. */
  readonly #years = $derived.by((): SeriesData | null => {
    const { answer } = this.series;
    const [asked, answered] = [this.stress.request, answer?.parameters];
    const isSame = asked?.projectId === answered?.projectId && asked?.level === answered?.level;
    const breaks = this.stress.project?.settings.breaks ?? [];
    return answer && isSame ? { ...answer.value, breaks } : null;
  });

  readonly #read = $derived.by(() => {
    const { data, index, composer } = this.stress;
    if (!data) return null;
    const pkg = this.#workspace.project?.pkg;
    return profileReader({
      data,
      stress: index,
      weights: composer.weights,
      series: this.#years,
      coverage: this.#coverage ?? null,
      transitions: this.#transitions,
      notes: pkg ? noteRows(pkg) : [],
      register: pkg ? registerRows(pkg) : []
    });
  });

  #last: AreaProfile | null = null;

  /** The profile; while a changed package is read again, the one of the same area from before. */
  readonly profile = $derived.by((): AreaProfile | null => {
    const { wanted } = this;
    const read = this.#read;
    if (wanted === null) return null;
    if (!read) return this.#last?.figures.areaId === wanted ? this.#last : null;
    return (this.#last = read(wanted));
  });

  readonly compared = $derived.by((): readonly AreaProfile[] =>
    this.comparedIds.flatMap((areaId) => this.#read?.(areaId) ?? [])
  );

  readonly #offerNames = $derived.by(
    () => new Map(this.#screens.coverage.data?.offers.map(({ offerId, name }) => [offerId, name]))
  );
  offerName(offerId: string): string {
    return this.#offerNames.get(offerId) ?? offerId;
  }

  /** The areas before and after it in the order of the list; null at its ends. */
  readonly neighbours = $derived.by(() => {
    const ids = this.stress.data?.areas.map(({ areaId }) => areaId) ?? [];
    const place = ids.indexOf(this.wanted ?? '');
    return {
      previous: place > 0 ? (ids[place - 1] ?? null) : null,
      next: place >= 0 ? (ids[place + 1] ?? null) : null
    };
  });

  /** The first thing that failed; null while nothing did. */
  readonly failure = $derived.by((): { error: unknown } | null => {
    const { coverage, chain } = this.#screens;
    const all = [this.series, coverage.sources, this.supply, chain.figures];
    const failed = all.map(({ phase }) => phase).find(({ kind }) => kind === 'failed');
    return failed?.kind === 'failed' ? { error: failed.error } : null;
  });

  /** Asks the engine for the years of the areas, where the last answer is of others. */
  async loadSeries(): Promise<void> {
    const { seriesRequest: asked } = this;
    if (asked && this.series.answer?.parameters !== asked) await this.series.run(asked);
  }

  /** Asks for the data of coverage and chain, where they are missing. */
  async load(): Promise<void> {
    const { coverage, chain } = this.#screens;
    await Promise.all([coverage.loadSources(), chain.load()]);
  }

  /** Asks the worker for offers, gaps and reach of all areas. */
  async loadSupply(): Promise<void> {
    if (this.askedSupply) await this.supply.run(this.askedSupply);
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    await Promise.all([this.load(), this.loadSeries()]);
    await this.loadSupply();
  }
}
