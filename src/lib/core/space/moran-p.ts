import { randomStream } from '../random-stream.ts';
import { pseudoP } from './pseudo-p.ts';
import type { SpatialWeights } from './spatial-weights.ts';

/** Sums closer than this, in units of Σ z², are the same arrangement in another order of additions. */
const relativeTolerance = 1e-12;

/** Two-sided pseudo p of Moran's I: all values are rearranged. `z`: differences from the mean. */
export function moranP(z: Float64Array, weights: SpatialWeights, permutations: number, seed: number): number {
  const next = randomStream(seed);
  const tolerance = relativeTolerance * z.reduce((sum, value) => sum + value * value, 0);
  const observed = crossProduct(z, weights);
  const arranged = z.slice();
  let [atLeast, atMost] = [0, 0];
  for (let run = 0; run < permutations; run++) {
    shuffle(arranged, next);
    const drawn = crossProduct(arranged, weights);
    if (drawn >= observed - tolerance) atLeast++;
    if (drawn <= observed + tolerance) atMost++;
  }
  return pseudoP(atLeast, atMost, permutations);
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
