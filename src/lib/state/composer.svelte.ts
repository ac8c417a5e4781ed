import type { IndexSettings } from '../core/stress-types.ts';
import { rescaleWeights, toPercent } from '../core/weights.ts';
import type { ProjectInfo } from './project.ts';
import { effectiveSettings, packageWeights } from './stress-settings.ts';
import type { View } from './view.svelte.ts';
import type { ViewState } from './view-state.ts';

type Weights = Readonly<Record<string, number>>;

const packageDefaults: Partial<ViewState> = {
  weights: null,
  minimumPopulation: null,
  trendYears: null,
  period: null,
  level: null
};

/** The settings of the index in force, and how they are changed. A weight being dragged is not yet in the address. */
export class Composer {
  #view: View;
  #project: () => ProjectInfo | null;
  #draft = $state.raw<Weights | null>(null);

  constructor(view: View, project: () => ProjectInfo | null) {
    this.#view = view;
    this.#project = project;
  }

  readonly settings = $derived.by((): IndexSettings | null => {
    const project = this.#project();
    return project && effectiveSettings(project.settings, this.#view.current);
  });

  readonly weights = $derived.by((): Weights => {
    const project = this.#project();
    return this.#draft ?? this.#view.current.weights ?? (project ? packageWeights(project.settings) : {});
  });

  /** The chosen indicators with whole percentages that add up to 100. */
  readonly percents = $derived.by((): { id: string; percent: number }[] => {
    const ids = Object.keys(this.weights);
    const percents = toPercent(ids.map((id) => this.weights[id] ?? 0));
    return ids.map((id, i) => ({ id, percent: percents[i] ?? 0 }));
  });

  /** Whether anything differs from the package's settings. */
  get isChanged(): boolean {
    const { current } = this.#view;
    return Object.keys(packageDefaults).some((field) => current[field as keyof ViewState] !== null);
  }

  preview(id: string, percent: number): void {
    this.#draft = this.#rescaled(id, percent);
  }

  setWeight(id: string, percent: number): void {
    void this.#commit(this.#rescaled(id, percent));
  }

  remove(id: string): void {
    const rest = this.percents.filter((one) => one.id !== id);
    void this.#commit(paired(rest, toPercent(rest.map(({ percent }) => percent))));
  }

  /** Adds an indicator with an equal part of the whole. */
  add(id: string): void {
    const all = [...this.percents, { id, percent: 0 }];
    const percents = all.map(({ percent }) => percent);
    void this.#commit(paired(all, rescaleWeights(percents, all.length - 1, Math.round(100 / all.length))));
  }

  change(change: Partial<ViewState>): void {
    void this.#view.change(change);
  }

  reset(): void {
    this.#draft = null;
    void this.#view.change(packageDefaults);
  }

  #rescaled(id: string, percent: number): Weights {
    const position = this.percents.findIndex((one) => one.id === id);
    const percents = this.percents.map((one) => one.percent);
    return paired(this.percents, rescaleWeights(percents, position, percent));
  }

  /** Shows the weights at once and forgets the draft when the address has caught up. */
  async #commit(weights: Weights): Promise<void> {
    this.#draft = weights;
    await this.#view.change({ weights });
    if (this.#draft === weights) this.#draft = null;
  }
}

const paired = (entries: readonly { id: string }[], values: readonly number[]): Weights =>
  Object.fromEntries(entries.map(({ id }, i) => [id, values[i] ?? 0]));
