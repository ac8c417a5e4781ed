import { DrawSums } from './draw-sums.ts';
import { drawsHolding } from './draws-holding.ts';
import type { Neighbours } from './neighbours.ts';
import { pseudoP } from './pseudo-p.ts';
import { sharedDraws } from './shared-draws.ts';
import { wholeNumbers } from './whole-numbers.ts';

/**
 * Pseudo p of every row's neighbourhood: the row keeps its value, those of its neighbours are drawn from all other
 * rows. NaN for islands. It turns on the sum of the neighbours alone: binary and row-standardised weights, local Moran
 * and Gi have the same.
 *
 * All rows share one set of draws: a row with k neighbours takes the first k of each, itself passed over. Sums of the
 * first k are sorted once per k and searched for the observed sum; only draws that hold the row itself are looked at
 * one by one. The result is that of the plain loop over rows and draws.
 * Source: Anselin 1995, Local indicators of spatial association, Geographical Analysis 27 (2), p. 96.
 */
export function conditionalP(
  values: Float64Array,
  neighbours: Neighbours,
  permutations: number,
  seed: number
): Float64Array {
  const most = neighbours.reduce((count, row) => Math.max(count, row.length), 0);
  const whole = wholeNumbers(values, most + 1);
  const draws = sharedDraws(values.length, most + 1, permutations, seed);
  const sums = new DrawSums(whole, draws);
  const holding = drawsHolding(draws, values.length);
  const pOf = (row: Uint32Array, i: number) => {
    const k = row.length;
    const observed = sumOf(whole, row);
    const sorted = sums.sorted(k);
    let below = countBelow(sorted, observed);
    let upTo = countBelow(sorted, observed + 1);
    for (let h = holding.start[i] as number; h < (holding.start[i + 1] as number); h++) {
      const place = holding.places[h] as number;
      const draw = Math.floor(place / draws.length);
      if (place - draw * draws.length >= k) continue;
      const first = sums.at(draw, k);
      const without = sums.at(draw, k + 1) - (whole[i] as number);
      below += Number(without < observed) - Number(first < observed);
      upTo += Number(without <= observed) - Number(first <= observed);
    }
    return pseudoP(permutations - below, upTo, permutations);
  };
  return Float64Array.from(neighbours, (row, i) => (row.length === 0 ? NaN : pOf(row, i)));
}

function sumOf(values: Float64Array, row: Uint32Array): number {
  let sum = 0;
  for (const j of row) sum += values[j] as number;
  return sum;
}

/** How many of the ascending numbers are smaller. */
function countBelow(ascending: Float64Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
