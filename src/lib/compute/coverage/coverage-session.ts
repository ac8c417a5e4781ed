import { coverageModel, type CoverageModel } from '../../core/coverage/coverage-model.ts';
import { gapMatrix } from '../../core/coverage/gap-matrix.ts';
import type { GapCell } from '../../core/coverage/gap-types.ts';
import { providerCoverage, type ProviderCoverage } from '../../core/coverage/provider-coverage.ts';
import type { SitingProblem } from '../../core/siting/problem.ts';
import type { SitingResult } from '../../core/siting/solve.ts';
import { coverageFigures, type CoverageFigures } from './coverage-figures.ts';
import type { CoverageQuestion } from '../../core/coverage/coverage-question.ts';
import type { CoverageInput } from './coverage-input.ts';
import {
  coverageOverview,
  highAreaIds,
  type CoverageOverview
} from '../../core/overview/coverage-overview.ts';
import { coverageProfiles, type CoverageProfiles } from '../../core/profile/coverage-profiles.ts';
import { editedModel, narrowedModel } from './narrowed-model.ts';
import { reachedQuestion, reachedScenario, type ReachedQuestion } from './reached-question.ts';
import { sitingProblem } from './siting-problem.ts';
import { sitingProposal } from './siting-proposal.ts';
import type { SitingProposal, SitingWish } from '../../core/coverage/siting-wish.ts';

/** A model of coverage that is kept, and what is asked of it; runs in a worker, and in tests without one. */
export class CoverageSession {
  #model: CoverageModel | null = null;
  #highAreas: readonly string[] = [];
  /** What the last question is answered with today: scenarios change little of it. */
  #today: { asked: string; reached: ReachedQuestion } | null = null;

  /** Builds the model that further questions are about. */
  open(input: CoverageInput): void {
    this.#model = coverageModel(
      { ...input.data, isochrones: input.isochrones ?? [] },
      input.shapes,
      input.stress,
      input.choices
    );
    this.#highAreas = highAreaIds(input.stress);
    this.#today = null;
  }

  /** All figures of a question; with edits, only what they touch is computed. */
  figures(question: CoverageQuestion): CoverageFigures {
    const today = this.#reachedToday(question);
    const { edits } = question;
    return coverageFigures(
      question,
      edits.length === 0 ? today : reachedScenario(today, this.#opened, question)
    );
  }

  #reachedToday(question: CoverageQuestion): ReachedQuestion {
    const asked = JSON.stringify([question.supply, question.filter]);
    if (this.#today?.asked !== asked)
      this.#today = { asked, reached: reachedQuestion(this.#opened, { ...question, edits: [] }) };
    return this.#today.reached;
  }

  /** All cells area × phase × field, by column, then by area, with the offers of the question. */
  matrix({ edits, filter }: Pick<CoverageQuestion, 'edits' | 'filter'>): GapCell[] {
    return gapMatrix(narrowedModel(editedModel(this.#opened, edits), filter, edits));
  }

  /** Reach, gaps and equity of all phases of childhood; null without offers. */
  overview(): CoverageOverview | null {
    return coverageOverview(this.#opened, this.#highAreas);
  }

  /** Offers, gaps and reach of every area; null without offers. */
  profiles(): CoverageProfiles | null {
    return coverageProfiles(this.#opened);
  }

  /** In how many of the facilities that a field belongs into there is an offer of it. */
  providers(): ProviderCoverage[] {
    return providerCoverage(this.#opened);
  }

  siting(wish: SitingWish): SitingProblem {
    return sitingProblem(this.#opened, wish);
  }

  proposal(wish: SitingWish, problem: SitingProblem, result: SitingResult): SitingProposal {
    return sitingProposal(this.#opened, wish, problem, result);
  }

  get #opened(): CoverageModel {
    if (!this.#model) throw new Error('No coverage is open');
    return this.#model;
  }
}
