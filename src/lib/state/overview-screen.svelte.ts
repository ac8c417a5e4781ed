import type { CoverageInput } from '../compute/coverage/coverage-input.ts';
import { bridgeOverview } from '../core/overview/bridge-overview.ts';
import { classChanges } from '../core/overview/class-changes.ts';
import type { CoverageOverview } from '../core/overview/coverage-overview.ts';
import type { OverviewFigures } from '../core/overview/overview-figures.ts';
import { stressSummary } from '../core/summary.ts';
import type { ChainScreen } from './chain-screen.svelte.ts';
import type { MobilityScreen } from './class-mobility.svelte.ts';
import type { CoverageScreen } from './coverage-screen.svelte.ts';
import { QueryState } from './query-state.svelte.ts';
import type { View } from './view.svelte.ts';

/** Fields of the view that change the figures of the overview. */
const decisive = [
  'project',
  'level',
  'period',
  'weights',
  'minimumPopulation',
  'trendYears',
  'day',
  'calculation'
] as const;

export interface OverviewScreens {
  coverage: CoverageScreen;
  chain: ChainScreen;
  mobility: MobilityScreen;
}

/** The overview: what stress, coverage, chain and mobility say together; the example's figures come with the page. */
export class OverviewScreen {
  #view: View;
  #screens: OverviewScreens;
  #first: OverviewFigures;
  readonly coverageFigures: QueryState<CoverageInput, CoverageOverview | null>;

  constructor(view: View, screens: OverviewScreens, first: OverviewFigures) {
    this.#view = view;
    this.#screens = screens;
    this.#first = first;
    this.coverageFigures = new QueryState(async (input: CoverageInput) =>
      (await screens.coverage.answers.on(input)).overview()
    );
  }

  get stress() {
    return this.#screens.coverage.stress;
  }

  /** Whether the example is shown with its own settings, so that nothing has to be computed. */
  readonly isFirst = $derived.by(() => decisive.every((field) => this.#view.current[field] === null));

  readonly summary = $derived.by(() => {
    const { data, index } = this.stress;
    return data && index ? stressSummary(index, data.areas, data.children) : null;
  });

  /** Undefined = not yet computed; null = the package has nothing to compute it from. */
  readonly coverage = $derived.by((): CoverageOverview | null | undefined => {
    if (this.isFirst) return this.#first.coverage;
    const { data } = this.#screens.coverage;
    if (data && (data.offers.length === 0 || data.phases.length === 0)) return null;
    const { answer } = this.coverageFigures;
    return answer && answer.parameters.data === data ? answer.value : undefined;
  });

  readonly bridges = $derived.by((): OverviewFigures['bridges'] | undefined => {
    if (this.isFirst) return this.#first.bridges;
    const { data, cityBridges } = this.#screens.chain;
    return data ? bridgeOverview(data.tables, cityBridges) : undefined;
  });

  readonly changes = $derived.by((): OverviewFigures['changes'] | undefined => {
    if (this.isFirst) return this.#first.changes;
    const { result } = this.#screens.mobility;
    return result ? classChanges(result.course) : undefined;
  });

  /** Whether statements of another question are shown until the new ones are there. */
  readonly isStale = $derived.by(() => {
    return !this.isFirst && (this.stress.isStale || this.asked !== null || this.#screens.chain.isStale);
  });

  /** The first thing that failed; null while nothing did. */
  readonly failure = $derived.by((): { error: unknown } | null => {
    if (this.isFirst) return null;
    const { coverage, chain, mobility } = this.#screens;
    const all = [coverage.sources, this.coverageFigures, chain.figures, mobility.figures];
    const failed = all.map(({ phase }) => phase).find(({ kind }) => kind === 'failed');
    return failed?.kind === 'failed' ? { error: failed.error } : null;
  });

  /** Asks for what the address needs and the last answers do not hold. */
  async load(): Promise<void> {
    if (this.isFirst) return;
    const { coverage, chain, mobility } = this.#screens;
    await Promise.all([coverage.loadSources(), chain.load(), mobility.load()]);
  }

  /** What `loadCoverage` would ask; null while its data are not there. */
  readonly asked = $derived.by((): CoverageInput | null => {
    const { input } = this.#screens.coverage;
    const isDone = this.coverageFigures.answer?.parameters === input;
    return this.isFirst || isDone || (input?.data.offers.length ?? 0) === 0 ? null : input;
  });

  /** Asks the worker for reach and gaps of the model that is there. */
  async loadCoverage(): Promise<void> {
    if (this.asked) await this.coverageFigures.run(this.asked);
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    await this.load();
    await this.loadCoverage();
  }
}
