import type { Neighbours } from './neighbours.ts';

/** Pairs of areas, each once, collected area by area: every area is paired with areas before it only. */
export class PairCollector {
  /** Of every area the last one that it was paired with. */
  readonly #seenBy: Int32Array;
  readonly #later: number[] = [];
  readonly #earlier: number[] = [];

  constructor(areaCount: number) {
    this.#seenBy = new Int32Array(areaCount).fill(-1);
  }

  /** Whether the area, which is the last at hand, is not paired with the other yet; it never is with itself. */
  isNew(area: number, other: number): boolean {
    return area !== other && this.#seenBy[other] !== area;
  }

  add(area: number, other: number): void {
    this.#seenBy[other] = area;
    this.#later.push(area);
    this.#earlier.push(other);
  }

  /** Of every area those it is paired with, ascending. */
  neighbours(): Neighbours {
    const rows: number[][] = Array.from(this.#seenBy, () => []);
    this.#later.forEach((later, k) => {
      const earlier = this.#earlier[k] as number;
      rows[later]?.push(earlier);
      rows[earlier]?.push(later);
    });
    return ascendingRows(rows);
  }
}

/** Rows are visited in ascending order, so that those who find themselves in them ascend too. */
function ascendingRows(rows: readonly (readonly number[])[]): Neighbours {
  const sorted = rows.map(({ length }) => new Uint32Array(length));
  const filled = new Uint32Array(rows.length);
  rows.forEach((row, i) => {
    for (const j of row) {
      const place = filled[j] as number;
      (sorted[j] as Uint32Array)[place] = i;
      filled[j] = place + 1;
    }
  });
  return sorted;
}
