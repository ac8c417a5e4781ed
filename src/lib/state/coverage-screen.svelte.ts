import { untrack } from 'svelte';
import type { CoverageFigures } from '../compute/coverage/coverage-figures.ts';
import type { CoverageInput } from '../compute/coverage/coverage-input.ts';
import type { CoverageQuestion } from '../core/coverage/coverage-question.ts';
import type { CoverageMeasure } from '../core/coverage/coverage-measure.ts';
import type { CoverageData } from '../core/coverage/coverage-data.ts';
import { coverageSettings, type CoverageChoices } from '../core/coverage/coverage-settings.ts';
import { demandPlaceOf } from '../core/coverage/demand-points.ts';
import { gapList } from '../core/coverage/gap-matrix.ts';
import type { GapCell } from '../core/coverage/gap-types.ts';
import { anyOffer } from '../core/coverage/offer-filter.ts';
import { recordedRules } from '../core/coverage/place-ratio.ts';
import { gapAreas, needClasses, needStyles } from './coverage/need-classes.ts';
import { offerChoices, offersOfPhase } from './coverage/offers-of-phase.ts';
import type { CoverageAnswers } from './coverage-answers.ts';
import { choicesIn } from './calculation.ts';
import { coverageInput, usualField, usualPhase, type CoverageRequest } from './coverage-sources.ts';
import {
  cityLookedAt,
  groupLookedAt,
  measureLookedAt,
  ruleLookedAt,
  supplyLookedAt
} from './coverage-supply.ts';
import { offerFilterOf } from './offer-filter.ts';
import { QueryState } from './query-state.svelte.ts';
import type { StressScreen } from './stress-screen.svelte.ts';
import type { View } from './view.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A question about a model, which is built where it is not the one that was asked last. */
export interface FiguresRequest {
  input: CoverageInput;
  question: CoverageQuestion;
}

/** In the address: all fields together. */
export const allFields = 'all';

type Workplace = Pick<Workspace, 'project'>;

/** Coverage on the screen: what the address asks, what the engine and the worker answer, and what follows from it. */
export class CoverageScreen {
  #view: View;
  #workspace: Workplace;
  readonly stress: StressScreen;
  readonly sources: QueryState<CoverageRequest, CoverageData>;
  readonly figures: QueryState<FiguresRequest, CoverageFigures>;
  readonly answers: CoverageAnswers;

  constructor(
    view: View,
    stress: StressScreen,
    workspace: Workplace,
    sources: QueryState<CoverageRequest, CoverageData>,
    answers: CoverageAnswers
  ) {
    this.#view = view;
    this.stress = stress;
    this.#workspace = workspace;
    this.sources = sources;
    this.answers = answers;
    this.figures = new QueryState(async ({ input, question }: FiguresRequest) =>
      (await answers.on(input)).figures(question)
    );
  }

  /** A change of the address gives new requests; only what is written here counts as a new one. */
  readonly #place = $derived.by(() => {
    const asked = this.stress.request;
    return asked ? JSON.stringify([asked.level, asked.vintage, asked.period]) : null;
  });

  /** What the data are to be asked with; null until a package is open. */
  readonly request = $derived.by((): CoverageRequest | null => {
    const pkg = this.#workspace.project?.pkg;
    if (!pkg || this.#place === null) return null;
    const [level, vintage, period] = JSON.parse(this.#place) as [string, string | null, string];
    return { pkg, travelMode: this.#travelMode, level, vintage, period };
  });

  readonly data = $derived.by((): CoverageData | null => {
    const answer = this.sources.answer;
    return answer && answer.parameters === this.request ? answer.value : null;
  });

  /** The index by area: a new computation with the same result is no new stress. */
  readonly #stress = $derived.by(() =>
    this.stress.index?.areas.map(({ areaId, status }) => `${areaId} ${status?.index ?? ''}`).join()
  );

  /** As a text, so that only other choices are a change. */
  readonly #choices = $derived.by(() => JSON.stringify(choicesIn(this.#view.current)));
  readonly #chosen = $derived.by(() => JSON.parse(this.#choices) as CoverageChoices);
  readonly #travelMode = $derived.by(() => this.settings.travelMode);

  /** What the model is built from; null until data and stress belong to the same areas. */
  readonly input = $derived.by((): CoverageInput | null => {
    const { data, request, stress } = this;
    if (!data || !request || stress.isStale) return null;
    void this.#stress;
    return coverageInput(
      data,
      request.pkg,
      untrack(() => stress.index),
      this.#chosen
    );
  });

  readonly phases = $derived.by(() => this.data?.phases ?? []);

  readonly phase = $derived.by(() => {
    const wanted = this.#view.current.phase ?? (this.data && usualPhase(this.data));
    return this.phases.find(({ phaseId }) => phaseId === wanted) ?? this.phases[0] ?? null;
  });

  /** The settings in force. */
  readonly settings = $derived.by(() => {
    const choices = this.#workspace.project?.pkg.settings.coverage;
    return coverageSettings({ ...choices, ...this.#chosen });
  });

  /** Where the persons of the areas stand. */
  readonly demandPlace = $derived.by(() => demandPlaceOf(this.data ?? {}, this.settings));

  /** Day at which the state of an offer is read; '' until the data are there. */
  readonly day = $derived.by(() => this.settings.referenceDate ?? this.data?.lastDay ?? '');

  /** The offers of the phase in fields that are for it. */
  readonly #offers = $derived.by(() =>
    this.data && this.phase ? offersOfPhase(this.data, this.phase, this.settings) : []
  );

  /** What can be chosen in the phase. */
  readonly choices = $derived.by(() => offerChoices(this.#offers, this.field));

  /** The field looked at; null = all of them together. */
  readonly field = $derived.by((): string | null => {
    const { field } = this.#view.current;
    if (field === allFields) return null;
    return field ?? usualField(this.#offers);
  });

  /** The rules whose places can be looked at. */
  readonly rules = $derived.by(() => recordedRules(this.settings, this.data?.facilities ?? []));

  /** The rule whose places are looked at; null = the offers of phase and field. */
  readonly rule = $derived.by(() =>
    this.data ? ruleLookedAt(this.#view.current.supply, this.rules, this.data) : null
  );

  /** Whom the supply looked at is for. */
  readonly group = $derived.by(() => groupLookedAt(this.rule, this.phase));

  readonly measure = $derived.by((): CoverageMeasure =>
    measureLookedAt(this.rule, this.#view.current.measure)
  );

  readonly #wish = $derived.by(() => {
    const supply = supplyLookedAt(this.rule, this.phase, this.field);
    const filter = this.rule ? anyOffer : offerFilterOf(this.#view.current);
    return supply && JSON.stringify({ supply, filter, edits: [] });
  });

  readonly question = $derived.by(() =>
    this.#wish === null ? null : (JSON.parse(this.#wish) as CoverageQuestion)
  );

  readonly asked = $derived.by((): FiguresRequest | null => {
    const { input, question } = this;
    return input && question ? { input, question } : null;
  });

  /** The last figures, if they belong to the package that is open. */
  readonly shown = $derived.by((): CoverageFigures | null => {
    const answer = this.figures.answer;
    return answer && answer.parameters.input.data === this.data ? answer.value : null;
  });

  /** Whether the figures shown are not yet those asked for. */
  readonly isStale = $derived.by(() => {
    return !this.asked || this.figures.answer?.parameters !== this.asked;
  });

  readonly failure = $derived.by((): unknown => {
    const phases = [this.sources.phase, this.figures.phase];
    return phases.flatMap((phase) => (phase.kind === 'failed' ? [phase.error] : []))[0] ?? null;
  });

  readonly #names = $derived.by(
    () => new Map((this.data?.areas ?? []).map(({ areaId, name }) => [areaId, name]))
  );
  areaName(areaId: string): string {
    return this.#names.get(areaId) ?? areaId;
  }

  /** Need × coverage in thirds, in the order of the areas. */
  readonly classes = $derived.by(() => needClasses(this.shown?.areas ?? [], this.measure));

  /** The measure of the whole city. */
  readonly city = $derived.by(() => this.shown && cityLookedAt(this.shown, this.measure));

  readonly styles = $derived.by(() => needStyles(this.shown?.areas ?? [], this.classes, this.stress.index));

  /** Areas where need is high and coverage low. */
  readonly gapAreas = $derived.by(() => gapAreas(this.shown?.areas ?? [], this.classes));

  /** Where something is missing, most urgent first. */
  readonly gaps = $derived.by((): readonly GapCell[] => gapList(this.shown?.cells ?? []));

  /** Asks the engine for the data, where they are missing. */
  async loadSources(): Promise<void> {
    if (this.request && !this.data) await this.sources.run(this.request);
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    await (this.data ? this.loadFigures() : this.loadSources());
  }

  /** Asks the worker for the figures, where those shown are older. */
  async loadFigures(): Promise<void> {
    if (this.asked && this.isStale) await this.figures.run(this.asked);
  }
}
