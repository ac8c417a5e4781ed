import type { SharedDraws } from './shared-draws.ts';

/** Sums of the first 0, 1, … values of every draw. */
export class DrawSums {
  readonly #draws: SharedDraws;
  readonly #sums: Float64Array;
  readonly #sorted = new Map<number, Float64Array>();

  constructor(values: Float64Array, draws: SharedDraws) {
    const { count, length, positions } = draws;
    this.#draws = draws;
    this.#sums = new Float64Array(count * (length + 1));
    for (let draw = 0, place = 0; draw < count; draw++)
      for (let k = 0, sum = 0; k < length; k++, place++) {
        sum += values[positions[place] as number] as number;
        this.#sums[draw * (length + 1) + k + 1] = sum;
      }
  }

  /** Of the first k values of a draw. */
  at(draw: number, k: number): number {
    return this.#sums[draw * (this.#draws.length + 1) + k] as number;
  }

  /** Of the first k values of all draws, ascending. */
  sorted(k: number): Float64Array {
    const known = this.#sorted.get(k);
    if (known) return known;
    const sums = new Float64Array(this.#draws.count);
    for (let draw = 0; draw < sums.length; draw++) sums[draw] = this.at(draw, k);
    this.#sorted.set(k, sums.sort());
    return sums;
  }
}
