import type { CoverageFigures } from '../compute/coverage/coverage-figures.ts';
import type { Offer } from '../core/coverage/coverage-data.ts';
import type { SitingProposal, SitingWish } from '../core/coverage/siting-wish.ts';
import type { ScenarioEdit } from '../core/coverage/scenario.ts';
import { withSize, type EditTarget } from '../core/coverage/scenario-steps.ts';
import { facilityResized, offerResized } from '../core/coverage/site-size.ts';
import type { SitingProgress } from '../core/siting/solve.ts';
import type { CoverageScreen, FiguresRequest } from './coverage-screen.svelte.ts';
import { NewestAnswer } from './newest-answer.svelte.ts';
import { QueryState } from './query-state.svelte.ts';
import { scenariosOf, type SavedScenario } from './saved-scenarios.ts';
import { Scenario } from './scenario.svelte.ts';
import { scenarioSites, type ScenarioSite } from './scenario-sites.ts';
import { freeTrialId, triedFacility, triedOffer, type Place } from './tried-supply.ts';
import type { Workspace } from './workspace.svelte.ts';

interface ScenarioRequest {
  today: FiguresRequest;
  edits: readonly ScenarioEdit[];
}

/** What is tried out beside today's values: nothing of it is in the package until it is saved. */
export class WhatIf {
  readonly screen: CoverageScreen;
  #workspace: Pick<Workspace, 'project'>;
  readonly scenario = new Scenario();
  #progress = $state.raw<SitingProgress | null>(null);
  #chosen = $state.raw<EditTarget | null>(null);
  /** Type and size of what is placed. */
  draft = $state.raw<{ type: string; amount: number | null }>({ type: '', amount: null });
  /** What the panel is about; places can only be changed on the map while it is about changes. */
  way = $state<'place' | 'change' | 'propose'>('place');
  /** Whether a click on the map places something. */
  placing = $state(false);
  readonly figures: NewestAnswer<ScenarioRequest, CoverageFigures>;
  readonly proposal: QueryState<SitingWish, SitingProposal>;

  constructor(screen: CoverageScreen, workspace: Pick<Workspace, 'project'>) {
    this.screen = screen;
    this.#workspace = workspace;
    this.figures = new NewestAnswer(async ({ today: { input, question }, edits }: ScenarioRequest) =>
      (await screen.answers.on(input)).figures({ ...question, edits })
    );
    this.proposal = new QueryState((wish: SitingWish, signal: AbortSignal) => this.#solve(wish, signal));
  }

  get edits(): readonly ScenarioEdit[] {
    return this.scenario.edits;
  }

  /** The best choice so far, while sites are sought. */
  get progress(): SitingProgress | null {
    return this.#progress;
  }

  readonly saved = $derived.by((): SavedScenario[] => {
    const pkg = this.#workspace.project?.pkg;
    return pkg ? scenariosOf(pkg) : [];
  });

  readonly asked = $derived.by((): ScenarioRequest | null => {
    const { asked } = this.screen;
    return asked && this.edits.length > 0 ? { today: asked, edits: this.edits } : null;
  });

  /** The newest figures with edits that are about the question on the screen; those of a moment ago while one drags. */
  readonly shown = $derived.by((): CoverageFigures | null => {
    const answer = this.figures.answer;
    return answer && this.asked && answer.parameters.today === this.asked.today ? answer.value : null;
  });

  /** What is looked at and has a place, as it stands in the scenario. */
  readonly sites = $derived.by((): readonly ScenarioSite[] => {
    const { data, settings, rule, shown } = this.screen;
    return data ? scenarioSites({ data, settings, rule, offers: shown?.offers ?? [] }, this.edits) : [];
  });

  /** What is being changed; null where it is closed or not looked at. */
  readonly chosen = $derived.by((): ScenarioSite | null => {
    const wanted = this.#chosen;
    return this.sites.find(({ kind, id }) => kind === wanted?.kind && id === wanted.id) ?? null;
  });

  choose(site: EditTarget | null): void {
    this.#chosen = site;
  }

  /** The proposed sites, if they are for what is on the screen. */
  readonly proposed = $derived.by((): SitingProposal | null => {
    const answer = this.proposal.answer;
    return answer && answer.parameters.question === this.screen.question ? answer.value : null;
  });

  /** Places something new of the kind looked at: an offer for phase and field, or a facility whose places count. */
  place(place: Place): void {
    const { rule } = this.screen;
    const id = freeTrialId(this.#knownIds(), this.edits);
    const { type, amount } = this.draft;
    const name = place.name === null ? type : `${type} ${place.name}`;
    if (rule) {
      const facility = triedFacility(rule, amount ?? 0, { facilityId: id, name }, place);
      this.scenario.add({ kind: 'add_facility', facility });
    } else this.scenario.add({ kind: 'add_offer', offer: this.#newOffer({ offerId: id, name }, place) });
    this.choose({ kind: rule ? 'facility' : 'offer', id });
  }

  #newOffer(known: { offerId: string; name: string }, place: Place): Offer {
    const { data, field, phase, settings } = this.screen;
    const { type, amount } = this.draft;
    const same = data?.offers.find((offer) => offer.type === type);
    const actionField = field ?? same?.actionField ?? null;
    const offer = triedOffer({ ...known, type, actionField, phases: [phase?.phaseId ?? ''] }, place);
    return amount === null ? offer : { ...offer, ...offerResized(settings.supply, amount) };
  }

  #knownIds(): string[] {
    const { data } = this.screen;
    return [
      ...(data?.offers ?? []).map(({ offerId }) => offerId),
      ...(data?.facilities ?? []).map(({ facilityId }) => facilityId)
    ];
  }

  /** Gives what is being changed another size, in the unit it has on the screen. */
  resize(site: ScenarioSite, amount: number): void {
    const { rule, settings, data } = this.screen;
    const underThree =
      data?.facilities.find(({ facilityId }) => facilityId === site.id)?.placesUnderThree ?? null;
    const size = rule
      ? facilityResized({ placesUnderThree: underThree }, rule.places, amount)
      : offerResized(settings.supply, amount);
    this.scenario.change(withSize(this.edits, site, size), `size ${site.id}`);
  }

  async loadFigures(): Promise<void> {
    if (this.asked) await this.figures.ask(this.asked);
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
