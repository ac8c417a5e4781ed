import type { Recipe } from '../import/recipe/recipe.ts';

/** The decisions taken before the present ones, and those taken back. */
export class RecipeHistory {
  #past = $state.raw<readonly Recipe[]>([]);
  #future = $state.raw<readonly Recipe[]>([]);

  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Remembers decisions that are about to be replaced; what was taken back before is gone. */
  remember(recipe: Recipe): void {
    this.#past = [...this.#past, recipe];
    this.#future = [];
  }

  /** The decisions before the present ones, or null. */
  back(now: Recipe): Recipe | null {
    const recipe = this.#past.at(-1) ?? null;
    if (recipe === null) return null;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, now];
    return recipe;
  }

  /** The decisions taken back last, or null. */
  forth(now: Recipe): Recipe | null {
    const recipe = this.#future.at(-1) ?? null;
    if (recipe === null) return null;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, now];
    return recipe;
  }

  forget(): void {
    this.#past = [];
    this.#future = [];
  }
}
