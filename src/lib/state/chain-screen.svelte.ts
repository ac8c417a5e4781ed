import { bridgeSeam } from '../core/chain/bridge-seam.ts';
import type { Bridge, ChainBridge } from '../core/chain/bridge-types.ts';
import { chainBreaks } from '../core/chain/chain-breaks.ts';
import { chainBridges } from '../core/chain/chain-bridge.ts';
import type { ChainFilter } from '../core/chain/chain-filter.ts';
import type { ChainSelection } from '../core/chain/chain-types.ts';
import { chainOf } from '../core/chain/chain.ts';
import { inventoryOf } from '../core/chain/inventory.ts';
import { yearlyDemand } from '../core/chain/phase-demand.ts';
import { readChainSettings } from '../core/chain/read-chain-settings.ts';
import { lowestHighClass } from '../core/high-classes.ts';
import { latestPeriod } from '../core/transitions/latest-period.ts';
import type { ChainScreenData } from '../queries/chain-screen-data.ts';
import { ChainDrawing } from './chain/chain-drawing.svelte.ts';
import { ChainAtlas, type AtlasRequest, type OpenChain } from './chain-atlas.svelte.ts';
import type { QueryState } from './query-state.svelte.ts';
import type { StressRequest, StressScreen } from './stress-screen.svelte.ts';
import type { View } from './view.svelte.ts';
import type { EngineDoor, Workspace } from './workspace.svelte.ts';

export type ChainRequest = Pick<StressRequest, 'projectId' | 'level' | 'vintage' | 'period'>;

/** How the screen's figures are asked of the engine. */
export function askChain(workspace: Workspace, engine: EngineDoor) {
  return async ({ level, vintage, period }: ChainRequest, signal: AbortSignal): Promise<ChainScreenData> => {
    const connector = await workspace.connector();
    return engine.chain(connector, { level, vintage, period }, signal);
  };
}

const sameRequest = (a: ChainRequest, b: ChainRequest): boolean =>
  a.projectId === b.projectId && a.level === b.level && a.vintage === b.vintage && a.period === b.period;

/** The chain on the screen: what the address asks, what the engine answers, and what follows from it. */
export class ChainScreen {
  #view: View;
  readonly stress: StressScreen;
  readonly figures: QueryState<ChainRequest, ChainScreenData>;
  readonly atlas: ChainAtlas;
  readonly drawing = new ChainDrawing(() => this);

  constructor(
    view: View,
    stress: StressScreen,
    figures: QueryState<ChainRequest, ChainScreenData>,
    open: OpenChain
  ) {
    this.#view = view;
    this.stress = stress;
    this.figures = figures;
    this.atlas = new ChainAtlas(() => this.atlasRequest, open);
  }

  readonly request = $derived.by((): ChainRequest | null => {
    const { request } = this.stress;
    if (!request) return null;
    const { projectId, level, vintage, period } = request;
    return { projectId, level, vintage, period };
  });

  /** The last answer, if it belongs to the project that is open. */
  readonly data = $derived.by((): ChainScreenData | null => {
    const { answer } = this.figures;
    return answer && answer.parameters.projectId === this.request?.projectId ? answer.value : null;
  });

  readonly isStale = $derived.by(() => {
    const answered = this.figures.answer?.parameters;
    return !!this.request && (!answered || !sameRequest(this.request, answered));
  });

  readonly settings = $derived.by(() => {
    const { extra, coverage } = this.stress.project?.settings ?? {};
    return readChainSettings(extra?.chain, coverage?.inventory);
  });

  /** What the completeness of all chains is computed from; null until the data are there. */
  readonly atlasRequest = $derived.by((): AtlasRequest | null => {
    const { data, settings, figures } = this;
    const projectId = figures.answer?.parameters.projectId;
    return data && projectId !== undefined ? { projectId, tables: data.tables, settings } : null;
  });

  readonly inventory = $derived.by(() => (this.data ? inventoryOf(this.data.tables, this.settings) : null));

  readonly #classes = $derived.by(
    () => new Map(this.stress.index?.areas.map(({ areaId, status }) => [areaId, status?.class ?? null]))
  );
  readonly classCount = $derived.by(() => this.stress.index?.classCount ?? 0);

  /** Class of stress of an area, from 1 = least; null without one. */
  classOf(areaId: string): number | null {
    return this.#classes.get(areaId) ?? null;
  }

  /** Areas of high stress, by id. */
  readonly highAreas = $derived.by((): readonly string[] => {
    if (this.classCount === 0) return [];
    const lowest = lowestHighClass(this.classCount);
    const ids = this.data?.tables.areas.map(({ areaId }) => areaId) ?? [];
    return ids.filter((areaId) => (this.classOf(areaId) ?? 0) >= lowest);
  });

  readonly cityBridges = $derived.by((): ChainBridge[] =>
    this.inventory ? chainBridges(this.inventory, { kind: 'city' }) : []
  );

  /** The area that "one area" means: the chosen one, else the one where the chain breaks worst, else the first. */
  readonly area = $derived.by((): string | null => {
    const ids = this.data?.tables.areas.map(({ areaId }) => areaId) ?? [];
    const chosen = ids.find((areaId) => areaId === this.#view.current.area);
    if (chosen !== undefined) return chosen;
    const broken = this.#breaksOf(this.cityBridges).find(({ kind }) => kind === 'area');
    return (broken && 'areaId' in broken ? broken.areaId : ids[0]) ?? null;
  });

  readonly selection = $derived.by((): ChainSelection => {
    const { chainScope } = this.#view.current;
    if (chainScope === 'high') return { kind: 'areas', areaIds: this.highAreas };
    if (chainScope === 'area' && this.area !== null) return { kind: 'areas', areaIds: [this.area] };
    return { kind: 'city' };
  });

  /** The transitions of the selection, in the order of the chain. */
  readonly bridges = $derived.by((): ChainBridge[] => {
    const { inventory, selection } = this;
    if (!inventory || selection.kind === 'city') return this.cityBridges;
    return chainBridges(inventory, selection);
  });

  /** Where the chain of the selection breaks, most severe first; in a part of the city first what only it lacks. */
  readonly breaks = $derived.by(() => {
    const all = this.#breaksOf(this.bridges);
    if (this.selection.kind === 'city') return all;
    const isOwn = ({ kind, transitionId }: (typeof all)[number]) =>
      kind === 'everywhere' &&
      this.cityBridges.some((city) => city.transitionId === transitionId && city.state !== 'not_bridged');
    return [...all.filter(isOwn), ...all.filter((found) => !isOwn(found))];
  });

  #breaksOf(bridges: readonly ChainBridge[]) {
    const { inventory } = this;
    if (!inventory) return [];
    const demand = yearlyDemand(inventory);
    const transitions = new Map(inventory.data.transitions.map((one) => [one.transitionId, one]));
    return chainBreaks(bridges, {
      classOf: (areaId) => this.classOf(areaId),
      personsOf: (transitionId, areaId) => {
        const transition = transitions.get(transitionId);
        return transition ? demand.ofTransition(areaId, transition) : null;
      }
    });
  }

  /** The transition whose panel is open: the chosen one, else the worst. */
  readonly bridge = $derived.by((): ChainBridge | null => {
    const wanted = this.#view.current.transition ?? this.breaks[0]?.transitionId;
    return this.bridges.find(({ transitionId }) => transitionId === wanted) ?? this.bridges[0] ?? null;
  });

  /** The open transition where it is checked: in the chosen area, else in the whole selection. */
  readonly checked = $derived.by((): Bridge | null => {
    const { area } = this.#view.current;
    return this.bridge?.areas.find(({ areaId }) => areaId === area) ?? this.bridge;
  });

  /** What the offers do at the seam of the open transition, where it is checked. */
  readonly seam = $derived.by(() => {
    const { inventory, bridge, checked } = this;
    const transition = inventory?.data.transitions.find(
      ({ transitionId }) => transitionId === bridge?.transitionId
    );
    if (!inventory || !bridge || !transition) return null;
    const areaIds = bridge.areas.map(({ areaId }) => areaId);
    const chosen = areaIds.filter((areaId) => areaId === this.#view.current.area);
    return bridgeSeam(inventory, transition, checked === bridge ? areaIds : chosen);
  });

  readonly chain = $derived.by(() => {
    const { chainRows } = this.#view.current;
    return this.inventory ? chainOf(this.inventory, this.selection, chainRows) : null;
  });

  readonly filter = $derived.by((): ChainFilter => {
    const { offerTypes: types, offerStates: states, approach } = this.#view.current;
    return { types, states, approach };
  });

  /** Period of the rates that are shown: that of the question, or the latest before it; null without rates. */
  readonly ratesPeriod = $derived.by((): string | null => {
    const { data } = this;
    const periods = data?.rates.map(({ period }) => period) ?? [];
    return latestPeriod(periods, data?.question.period ?? '');
  });

  readonly rates = $derived.by(
    () => this.data?.rates.filter(({ period }) => period === this.ratesPeriod) ?? []
  );

  /** Asks the engine for what the address needs and the last answer does not hold. */
  async load(): Promise<void> {
    if (this.request && this.isStale) await this.figures.run(this.request);
  }
}
