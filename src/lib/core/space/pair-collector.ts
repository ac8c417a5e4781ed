import type { Neighbours } from './neighbours.ts';

/** Pairs of areas, each once, collected area by area: every area is paired with areas before it only. */
export class PairCollector {
  readonly #seenBy: Int32Array;
  readonly #later: number[] = [];
  readonly #earlier: number[] = [];
  #area = -1;

  constructor(areaCount: number) {
    this.#seenBy = new Int32Array(areaCount).fill(-1);
  }

  /** From now on pairs of this area are added. */
  begin(area: number): void {
    this.#area = area;
    this.#seenBy[area] = area;
  }

  /** Whether the area at hand is not paired with `other` yet; it never is with itself. */
  isNew(other: number): boolean {
    return this.#seenBy[other] !== this.#area;
  }

  add(other: number): void {
    this.#seenBy[other] = this.#area;
    this.#later.push(this.#area);
    this.#earlier.push(other);
  }

  /** Of every area those it is paired with, ascending. */
  neighbours(): Neighbours {
    const counts = new Uint32Array(this.#seenBy.length);
    for (const areas of [this.#later, this.#earlier])
      for (const area of areas) counts[area] = (counts[area] as number) + 1;
    const rows = Array.from(counts, (count) => new Uint32Array(count));
    const filled = counts.fill(0);
    this.#later.forEach((later, k) => {
      const earlier = this.#earlier[k] as number;
      put(rows, filled, later, earlier);
      put(rows, filled, earlier, later);
    });
    for (const row of rows) row.sort();
    return rows;
  }
}

function put(rows: readonly Uint32Array[], filled: Uint32Array, row: number, value: number): void {
  const place = filled[row] as number;
  (rows[row] as Uint32Array)[place] = value;
  filled[row] = place + 1;
}
