import type { SharedDraws } from './shared-draws.ts';

/** Where every position stands in the draws: that of position i at places[start[i]] … places[start[i + 1] − 1]. */
export interface DrawsHolding {
  start: Uint32Array;
  places: Uint32Array;
}

/** By counting sort. */
export function drawsHolding({ positions }: SharedDraws, n: number): DrawsHolding {
  const start = new Uint32Array(n + 1);
  for (const position of positions) start[position + 1] = (start[position + 1] as number) + 1;
  for (let i = 1; i <= n; i++) start[i] = (start[i] as number) + (start[i - 1] as number);
  const next = start.slice(0, n);
  const places = new Uint32Array(positions.length);
  for (let place = 0; place < positions.length; place++) {
    const position = positions[place] as number;
    const free = next[position] as number;
    places[free] = place;
    next[position] = free + 1;
  }
  return { start, places };
}
