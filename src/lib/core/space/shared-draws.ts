import { randomStream } from '../random-stream.ts';

/** Random sequences of different positions, one after another, `length` positions each. */
export interface SharedDraws {
  count: number;
  length: number;
  positions: Uint32Array;
}

/** `count` sequences of `length` of the positions 0 … n − 1 (the beginning of a Fisher–Yates shuffle each). */
export function sharedDraws(n: number, length: number, count: number, seed: number): SharedDraws {
  const next = randomStream(seed);
  const deck = Uint32Array.from({ length: n }, (_, position) => position);
  const positions = new Uint32Array(count * length);
  for (let place = 0; place < positions.length; place++) {
    const first = place % length;
    const chosen = first + Math.floor(next() * (n - first));
    const drawn = deck[chosen] as number;
    deck[chosen] = deck[first] as number;
    deck[first] = drawn;
    positions[place] = drawn;
  }
  return { count, length, positions };
}
