/** A stream of numbers in [0, 1) that is the same on every machine. */
export interface Random {
  next(): number;
  /** Whole number from 0 to `below` − 1. */
  integer(below: number): number;
  /** Roughly normal, mean 0 and standard deviation 1 (sum of twelve uniforms: no logarithm or cosine needed). */
  normal(): number;
  /** `value` rounded down or up, up with the probability of its fraction. */
  round(value: number): number;
  pick<T>(items: readonly T[]): T;
}

/** A stream of its own for every name, so that adding one part of the city does not change the others. */
export function randomFor(name: string): Random {
  const next = mulberry32(hash(name));
  const integer = (below: number) => Math.floor(next() * below);
  return {
    next,
    integer,
    normal: () => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6),
    round: (value) => Math.floor(value) + (next() < value - Math.floor(value) ? 1 : 0),
    pick: <T>(items: readonly T[]) => items[integer(items.length)] as T
  };
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}

/** Tommy Ettinger's mulberry32. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
