import type { CoverageFigures } from '../compute/coverage/coverage-figures.ts';
import type { SitingProposal, SitingWish } from '../core/coverage/siting-wish.ts';
import type { Offer } from '../core/coverage/coverage-data.ts';
import type { ScenarioEdit } from '../core/coverage/scenario.ts';
import type { SitingProgress } from '../core/siting/solve.ts';
import type { CoverageScreen, FiguresRequest } from './coverage-screen.svelte.ts';
import { QueryState } from './query-state.svelte.ts';
import { scenariosOf, type SavedScenario } from './saved-scenarios.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Where a new offer is placed. */
export interface Place {
  lon: number;
  lat: number;
  /** Name of the facility, or null for a place on the map. */
  name: string | null;
  facilityId: string | null;
}

/** What is tried out beside today's values: nothing of it is in the package until it is saved. */
export class WhatIf {
  readonly screen: CoverageScreen;
  #workspace: Pick<Workspace, 'project'>;
  #edits = $state.raw<readonly ScenarioEdit[]>([]);
  #progress = $state.raw<SitingProgress | null>(null);
  /** Type of the offers that are placed. */
  draft = $state.raw({ type: '' });
  /** Whether a click on the map places an offer. */
  placing = $state(false);
  readonly figures: QueryState<FiguresRequest, CoverageFigures>;
  readonly proposal: QueryState<SitingWish, SitingProposal>;

  constructor(screen: CoverageScreen, workspace: Pick<Workspace, 'project'>) {
    this.screen = screen;
    this.#workspace = workspace;
    this.figures = new QueryState(async ({ input, question }: FiguresRequest) =>
      (await screen.answers.on(input)).figures(question)
    );
    this.proposal = new QueryState((wish: SitingWish, signal: AbortSignal) => this.#solve(wish, signal));
  }

  get edits(): readonly ScenarioEdit[] {
    return this.#edits;
  }

  /** The best choice so far, while sites are sought. */
  get progress(): SitingProgress | null {
    return this.#progress;
  }

  readonly saved = $derived.by((): SavedScenario[] => {
    const pkg = this.#workspace.project?.pkg;
    return pkg ? scenariosOf(pkg) : [];
  });

  readonly asked = $derived.by((): FiguresRequest | null => {
    const { asked } = this.screen;
    if (!asked || this.#edits.length === 0) return null;
    return { input: asked.input, question: { ...asked.question, edits: this.#edits } };
  });

  /** The figures with the edits, if they are those of the question on the screen. */
  readonly shown = $derived.by((): CoverageFigures | null => {
    const answer = this.figures.answer;
    return answer && answer.parameters === this.asked ? answer.value : null;
  });

  /** The proposed sites, if they are for what is on the screen. */
  readonly proposed = $derived.by((): SitingProposal | null => {
    const answer = this.proposal.answer;
    return answer && answer.parameters.question === this.screen.question ? answer.value : null;
  });

  set(edits: readonly ScenarioEdit[]): void {
    this.#edits = edits;
  }

  add(edit: ScenarioEdit): void {
    this.#edits = [...this.#edits, edit];
  }

  remove(place: number): void {
    this.#edits = this.#edits.filter((_, i) => i !== place);
  }

  /** Places a new offer for the phase and field on the screen. */
  place({ lon, lat, name, facilityId }: Place): void {
    const { type } = this.draft;
    const { data, field } = this.screen;
    const same = data?.offers.find((offer) => offer.type === type);
    const taken = new Set([
      ...(data?.offers ?? []).map(({ offerId }) => offerId),
      ...this.#edits.map((edit) => (edit.kind === 'add_offer' ? edit.offer.offerId : ''))
    ]);
    let number = 1;
    while (taken.has(newId(number))) number += 1;
    const offer = {
      ...newOffer,
      offerId: newId(number),
      name: name === null ? type : `${type} ${name}`,
      type,
      actionField: field ?? same?.actionField ?? null,
      phases: [this.screen.phase?.phaseId ?? ''],
      facilityId,
      lon,
      lat
    };
    this.add({ kind: 'add_offer', offer });
  }

  async loadFigures(): Promise<void> {
    if (this.asked) await this.figures.run(this.asked);
  }

  async #solve(wish: SitingWish, signal: AbortSignal): Promise<SitingProposal> {
    const { asked } = this.screen;
    if (!asked) throw new Error('No coverage is open');
    const thread = await this.screen.answers.on(asked.input);
    const problem = await thread.siting(wish);
    this.#progress = null;
    const onProgress = (progress: SitingProgress) => (this.#progress = progress);
    const result = await thread.solve(problem, { onProgress, signal });
    return thread.proposal(wish, problem, result);
  }
}

const newId = (number: number) => `NEU${String(number).padStart(2, '0')}`;

const newOffer: Offer = {
  offerId: '',
  name: '',
  type: null,
  actionField: null,
  sector: null,
  phases: [],
  ageFrom: null,
  ageTo: null,
  approach: null,
  scope: 'facility',
  facilityId: null,
  status: 'active',
  validFrom: null,
  validTo: null,
  fundingUntil: null,
  legalSpheres: [],
  handoverFor: [],
  placesApproved: null,
  placesOccupiable: null,
  areaIds: [],
  provider: null,
  providerKind: null,
  network: null,
  targetGroup: null,
  accessModes: [],
  venue: null,
  lon: null,
  lat: null,
  placesOccupied: null,
  hoursPerWeek: null,
  fte: null,
  fundingSource: null,
  certificate: null,
  guidelines: [],
  contact: null
};
