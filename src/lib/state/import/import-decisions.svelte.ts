import type { RecipeEdit } from '../../import/recipe/edit-recipe.ts';
import type { Recipe } from '../../import/recipe/recipe.ts';
import type { ImportReview } from '../../import/review/review-import.ts';
import { StepHistory } from '../step-history.svelte.ts';

/** Reads the files by a recipe; null = by what is proposed. */
export type ReadByRecipe = (recipe: Recipe | null) => Promise<ImportReview>;

/** The decisions of an import, which can be undone, and what the files lead to by them. The newest ones win. */
export class ImportDecisions {
  #read: ReadByRecipe;
  #review = $state.raw<ImportReview | null>(null);
  #working = $state.raw(false);
  #latest = 0;
  readonly #history = new StepHistory<Recipe>();

  constructor(read: ReadByRecipe) {
    this.#read = read;
  }

  get review(): ImportReview | null {
    return this.#review;
  }
  get working(): boolean {
    return this.#working;
  }
  get canUndo(): boolean {
    return this.#history.canUndo;
  }
  get canRedo(): boolean {
    return this.#history.canRedo;
  }
  /** What someone has to decide before everything can be taken. */
  get openQuestions(): ImportReview['questions'] {
    return this.#review?.questions.filter(({ confidence }) => confidence === 'check') ?? [];
  }

  async edit(change: RecipeEdit): Promise<void> {
    if (this.#review !== null) await this.take(change(this.#review.recipe));
  }

  /** Takes other decisions in the place of all that were taken. */
  async take(recipe: Recipe): Promise<void> {
    if (this.#review !== null) this.#history.remember(this.#review.recipe);
    await this.#work(recipe);
  }

  async undo(): Promise<void> {
    const recipe = this.#review && this.#history.back(this.#review.recipe);
    if (recipe) await this.#work(recipe);
  }

  async redo(): Promise<void> {
    const recipe = this.#review && this.#history.forth(this.#review.recipe);
    if (recipe) await this.#work(recipe);
  }

  /** After a change of the files: what was decided stays, the rest is proposed anew. */
  async readAgain(): Promise<void> {
    await this.#work(this.#review?.recipe ?? null);
  }

  /** There is nothing to be read by them. */
  drop(): void {
    this.#review = null;
  }

  /** Whoever reads will not answer any more. */
  stop(): void {
    this.#working = false;
  }

  /** What is under way leads to nothing. */
  forget(): void {
    this.#latest += 1;
    this.#history.forget();
    this.drop();
    this.stop();
  }

  async #work(recipe: Recipe | null): Promise<void> {
    const ticket = ++this.#latest;
    this.#working = true;
    try {
      const review = await this.#read(recipe);
      if (ticket === this.#latest) this.#review = review;
    } finally {
      if (ticket === this.#latest) this.#working = false;
    }
  }
}
