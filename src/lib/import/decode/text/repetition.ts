const sample = 4096;

/** Which columns repeat their texts: in one whose cells nearly all differ, looking them up is lost time. */
export class Repetition {
  readonly #seen: number[] = [];
  readonly #known: number[] = [];

  /** Counts a cell of a column that was looked up. */
  count(column: number, isKnown: boolean): void {
    this.#seen[column] = (this.#seen[column] ?? 0) + 1;
    if (isKnown) this.#known[column] = (this.#known[column] ?? 0) + 1;
  }

  /** Whether fewer than half of the cells looked up so far were known. */
  isRare(column: number): boolean {
    const seen = this.#seen[column] ?? 0;
    return seen >= sample && (this.#known[column] ?? 0) * 2 < seen;
  }
}
