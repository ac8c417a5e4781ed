import { randomStream } from '../random-stream.ts';
import { pseudoP } from './pseudo-p.ts';
import type { SpatialWeights } from './spatial-weights.ts';

/** Sums closer than this, in units of Σ z², are the same arrangement in another order of additions. */
const relativeTolerance = 1e-12;

/**
 * Two-sided pseudo p of Moran's I: all values are rearranged. Computed in portions: `take` rearrangements, then ask for
 * the `value`.
 */
export class MoranP {
  readonly #weights: SpatialWeights;
  readonly #next: () => number;
  readonly #arranged: Float64Array;
  readonly #observed: number;
  readonly #tolerance: number;
  #atLeast = 0;
  #atMost = 0;
  #taken = 0;

  /** `z`: differences from the mean. */
  constructor(z: Float64Array, weights: SpatialWeights, seed: number) {
    this.#weights = weights;
    this.#next = randomStream(seed);
    this.#arranged = z.slice();
    this.#observed = crossProduct(z, weights);
    this.#tolerance = relativeTolerance * z.reduce((sum, value) => sum + value * value, 0);
  }

  /** How many rearrangements are taken. */
  get taken(): number {
    return this.#taken;
  }

  take(count: number): void {
    for (let run = 0; run < count; run++) {
      shuffle(this.#arranged, this.#next);
      const drawn = crossProduct(this.#arranged, this.#weights);
      if (drawn >= this.#observed - this.#tolerance) this.#atLeast++;
      if (drawn <= this.#observed + this.#tolerance) this.#atMost++;
    }
    this.#taken += count;
  }

  /** From the rearrangements taken so far. */
  get value(): number {
    return pseudoP(this.#atLeast, this.#atMost, this.#taken);
  }
}

/** Σ z × lag of z. */
function crossProduct(z: Float64Array, { neighbours, linkWeight }: SpatialWeights): number {
  let total = 0;
  for (let i = 0; i < z.length; i++) {
    let sum = 0;
    for (const j of neighbours[i] as Uint32Array) sum += z[j] as number;
    total += (z[i] as number) * (linkWeight[i] as number) * sum;
  }
  return total;
}

/** Fisher–Yates. */
function shuffle(values: Float64Array, next: () => number): void {
  for (let last = values.length - 1; last > 0; last--) {
    const chosen = Math.floor(next() * (last + 1));
    const kept = values[last] as number;
    values[last] = values[chosen] as number;
    values[chosen] = kept;
  }
}
