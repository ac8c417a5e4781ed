import { randomStream } from '../random-stream.ts';

/** Two numbers in [0, 1) that depend on the seed and the name only (FNV-1a, then mulberry32). */
export function seededShift(seed: number, name: string): [number, number] {
  let state = (0x811c9dc5 ^ seed) | 0;
  for (let index = 0; index < name.length; index++)
    state = Math.imul(state ^ name.charCodeAt(index), 0x01000193);
  const next = randomStream(state);
  return [next(), next()];
}
