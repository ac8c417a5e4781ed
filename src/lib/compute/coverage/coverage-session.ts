import { coverageModel, type CoverageModel } from '../../core/coverage/coverage-model.ts';
import { gapMatrix } from '../../core/coverage/gap-matrix.ts';
import type { GapCell } from '../../core/coverage/gap-types.ts';
import { placeRatios, type PlaceRatio } from '../../core/coverage/place-ratio.ts';
import type { PlaceRule } from '../../core/coverage/coverage-settings.ts';
import { supplyKeys } from '../../core/coverage/coverage-result.ts';
import type { SitingProblem } from '../../core/siting/problem.ts';
import type { SitingResult } from '../../core/siting/solve.ts';
import { coverageFigures, type CoverageFigures } from './coverage-figures.ts';
import type { CoverageInput, CoverageQuestion } from './coverage-input.ts';
import { editedModel, narrowedModel } from './narrowed-model.ts';
import { sitingProblem, sitingProposal } from './siting-problem.ts';
import type { SitingProposal, SitingWish } from './siting-wish.ts';

/** The places of one rule, in the order of the areas. */
export interface RuleRatios {
  rule: PlaceRule;
  ratios: readonly PlaceRatio[];
}

/** A model of coverage that is kept, and what is asked of it; runs in a worker, and in tests without one. */
export class CoverageSession {
  #model: CoverageModel | null = null;

  /** Builds the model that further questions are about. */
  open(input: CoverageInput): void {
    this.#model = coverageModel(input.data, input.shapes, input.stress, input.choices);
  }

  figures(question: CoverageQuestion): CoverageFigures {
    return coverageFigures(this.#opened, question);
  }

  /** All cells area × phase × field, by column, then by area, with the offers of the question. */
  matrix({ edits, filter }: Pick<CoverageQuestion, 'edits' | 'filter'>): GapCell[] {
    return gapMatrix(narrowedModel(editedModel(this.#opened, edits), filter));
  }

  /** Place ratios by the rules whose facilities have places recorded. */
  ratios(): RuleRatios[] {
    const model = this.#opened;
    return supplyKeys(model).flatMap((key) =>
      key.kind === 'places' ? [{ rule: key.rule, ratios: placeRatios(model.data, key.rule) }] : []
    );
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
