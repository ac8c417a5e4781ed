import { largestOpen } from './decisions.ts';
import type { Decisions } from './decisions.ts';
import type { SavingModel } from './saving-model.ts';

/** A part of the problem: some columns are decided, at most `remaining` of the open ones may still be chosen. */
export interface Branch {
  decisions: Decisions;
  remaining: number;
  /** Saving of each row by the columns chosen. */
  base: Float64Array;
}

export interface RelaxOptions {
  iterations: number;
  /** Ends as soon as the bound is not above this. */
  cutoff: number;
  /** A saving that is reached: the step goes towards it. */
  target: number;
  /** Told of the columns chosen by a relaxed solution; returns their saving where it looked, to raise the target. */
  onChosen?: (columns: readonly number[]) => number;
}

/** Halves the step after so many rounds without a better bound. */
const patience = 12;
/** Share of the former direction in the next (Camerini, Fratta & Maffioli 1975). */
const memory = 0.35;

/**
 * Lagrangian relaxation of "each row is served once" (Cornuéjols, Fisher & Nemhauser 1977): for multipliers u ≥ 0,
 * Σ u + the sum of the `remaining` largest Σ max(0, saving − u) is an upper bound on any choice; subgradient steps
 * lower it to the bound of the linear program. `bound`, `multipliers` and `reduced` are those of the best round.
 */
export class Relaxation {
  readonly #model: SavingModel;
  readonly #u: Float64Array;
  readonly #direction: Float64Array;
  readonly #surplus: Float64Array;
  readonly #chances: Float64Array;
  #chosen: number[] = [];
  #rounds = 0;
  bound = Infinity;
  readonly multipliers: Float64Array;
  /** Σ max(0, saving − u) of each column. */
  readonly reduced: Float64Array;
  /** Share of the rounds in which a column was chosen. */
  readonly frequency: Float64Array;

  constructor(model: SavingModel) {
    this.#model = model;
    const { rowCount, columnCount } = model;
    [this.#u, this.#direction, this.#surplus, this.multipliers] = [
      new Float64Array(rowCount),
      new Float64Array(rowCount),
      new Float64Array(rowCount),
      new Float64Array(rowCount)
    ];
    [this.#chances, this.reduced, this.frequency] = [
      new Float64Array(columnCount),
      new Float64Array(columnCount),
      new Float64Array(columnCount)
    ];
  }

  /** Lowers the bound of a branch from the given multipliers on. Returns the rounds it took. */
  run(branch: Branch, start: Float64Array, options: RelaxOptions): number {
    this.#begin(branch, start);
    let { target } = options;
    let [theta, stalled, round] = [1.5, 0, 0];
    for (; round < options.iterations; round++) {
      const bound = this.#evaluate(branch);
      if (bound < this.bound) {
        stalled = bound < this.bound - 1e-4 * (this.bound - target) ? 0 : stalled + 1;
        this.#keep(bound);
        if (bound <= options.cutoff) break;
        target = Math.max(target, options.onChosen?.(this.#chosen) ?? target);
      } else stalled += 1;
      if (stalled >= patience) {
        theta /= 2;
        stalled = 0;
        this.#u.set(this.multipliers);
        this.#direction.fill(0);
        if (theta < 1e-3) break;
        this.#evaluate(branch);
      }
      if (!this.#step(branch, theta * Math.max(bound - target, 1e-9 * Math.abs(bound)))) break;
    }
    for (let column = 0; column < this.frequency.length; column++)
      this.frequency[column] = (this.frequency[column] as number) / Math.max(1, this.#rounds);
    return round;
  }

  #begin({ base }: Branch, start: Float64Array): void {
    this.bound = Infinity;
    this.#rounds = 0;
    this.frequency.fill(0);
    this.#direction.fill(0);
    for (let row = 0; row < base.length; row++)
      this.#u[row] = Math.max(start[row] as number, base[row] as number);
  }

  #keep(bound: number): void {
    this.bound = bound;
    this.multipliers.set(this.#u);
    this.reduced.set(this.#chances);
  }

  #evaluate({ decisions, remaining }: Branch): number {
    const { rowCount, rows } = this.#model;
    const [u, chances] = [this.#u, this.#chances.fill(0)];
    const { start, column, saving } = rows;
    let bound = 0;
    for (let row = 0; row < rowCount; row++) {
      const multiplier = u[row] as number;
      bound += multiplier;
      const end = start[row + 1] as number;
      for (let k = start[row] as number; k < end; k++) {
        const more = (saving[k] as number) - multiplier;
        if (more <= 0) break;
        const place = column[k] as number;
        chances[place] = (chances[place] as number) + more;
      }
    }
    this.#chosen = largestOpen(chances, decisions, remaining);
    this.#rounds += 1;
    for (const place of this.#chosen) {
      bound += chances[place] as number;
      this.frequency[place] = (this.frequency[place] as number) + 1;
    }
    return bound;
  }

  /** Moves the multipliers against the subgradient, none below what the branch saves anyway; false at an optimum. */
  #step({ base }: Branch, size: number): boolean {
    const [u, direction, surplus] = [this.#u, this.#direction, this.#surplus];
    this.#count();
    let length = 0;
    for (let row = 0; row < u.length; row++) {
      let move = (surplus[row] as number) + memory * (direction[row] as number);
      if (move > 0 && (u[row] as number) <= (base[row] as number)) move = 0;
      direction[row] = move;
      length += move * move;
    }
    if (length === 0) return false;
    const step = size / length;
    for (let row = 0; row < u.length; row++) {
      const next = (u[row] as number) - step * (direction[row] as number);
      u[row] = Math.max(next, base[row] as number);
    }
    return true;
  }

  /** Subgradient: 1 − number of chosen columns that save a row more than its multiplier. */
  #count(): void {
    const { columnStart, columnRow, columnSaving } = this.#model;
    const [u, surplus] = [this.#u, this.#surplus.fill(1)];
    for (const column of this.#chosen)
      for (let k = columnStart[column] as number; k < (columnStart[column + 1] as number); k++) {
        const row = columnRow[k] as number;
        if ((columnSaving[k] as number) > (u[row] as number)) surplus[row] = (surplus[row] as number) - 1;
      }
  }
}
