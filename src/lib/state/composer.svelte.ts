import type { IndexSettings } from '../core/stress-types.ts';
import { rescaleWeights, toPercent } from '../core/weights.ts';
import type { ProjectInfo } from './project.ts';
import type { CombineMethod, PresetId, StandardiseMethod } from '../core/index-methods/method-names.ts';
import {
  combinations,
  limitsFit,
  methodsInForce,
  presetOf,
  type ChosenClasses,
  type MethodSettings
} from './chosen-methods.ts';
import { effectiveSettings, packageMethods, packageWeights } from './stress-settings.ts';
import type { View } from './view.svelte.ts';
import type { ViewState } from './view-state.ts';

type Weights = Readonly<Record<string, number>>;

const packageDefaults: Partial<ViewState> = {
  weights: null,
  minimumPopulation: null,
  preset: null,
  standardise: null,
  combine: null,
  classes: null,
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

  /** What the single methods are chosen over: the preset of the address, else the package. */
  readonly #base = $derived.by((): MethodSettings | null => {
    const project = this.#project();
    const none = { standardise: null, combine: null, classes: null };
    const { preset } = this.#view.current;
    return project && methodsInForce(packageMethods(project.settings), { preset, ...none });
  });

  /** The preset that the settings in force are those of; null: none. */
  readonly preset = $derived(this.settings && presetOf(this.settings));

  /** Whether the fixed limits of the package or the preset make sense on the index. */
  readonly hasLimits = $derived(!!this.settings && !!this.#base && limitsFit(this.#base, this.settings));

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

  /** Takes all methods of a preset; those of the package where they are the same. */
  choosePreset(preset: PresetId): void {
    const project = this.#project();
    const isUsual = !!project && presetOf(packageMethods(project.settings)) === preset;
    const methods = { preset: isUsual ? null : preset, standardise: null, combine: null, classes: null };
    this.change({ ...methods, minimumPopulation: null, trendYears: null });
  }

  /** A combination that does not go with the standardisation is given up. */
  chooseStandardise(method: StandardiseMethod): void {
    const { combine } = this.#view.current;
    const standardise = method === this.#base?.standardise ? null : method;
    this.change({ standardise, combine: combinations(method).find((one) => one === combine) ?? null });
  }

  chooseCombine(method: CombineMethod): void {
    this.change({ combine: method === this.#base?.combine ? null : method });
  }

  chooseClasses(classes: ChosenClasses): void {
    this.change({ classes });
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
