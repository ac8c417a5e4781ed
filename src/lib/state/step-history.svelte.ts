/** What was before the present, and what was taken back, for undo and redo. */
export class StepHistory<Item> {
  #past = $state.raw<readonly Item[]>([]);
  #future = $state.raw<readonly Item[]>([]);

  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Remembers what is about to be replaced; what was taken back before is gone. */
  remember(item: Item): void {
    this.#past = [...this.#past, item];
    this.#future = [];
  }

  /** What was before the present, or null. */
  back(now: Item): Item | null {
    const item = this.#past.at(-1) ?? null;
    if (item === null) return null;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, now];
    return item;
  }

  /** What was taken back last, or null. */
  forth(now: Item): Item | null {
    const item = this.#future.at(-1) ?? null;
    if (item === null) return null;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, now];
    return item;
  }

  forget(): void {
    this.#past = [];
    this.#future = [];
  }
}
