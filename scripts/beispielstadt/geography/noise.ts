import { hash } from '../random.ts';

/** Value noise in [0, 1], smooth, one value per whole coordinate; `field` chooses an independent field. */
export function smoothNoise(field: string, x: number, y: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const east = ease(x - column);
  const north = ease(y - row);
  const seed = fieldSeed(field);
  const south = mix(lattice(seed, column, row), lattice(seed, column + 1, row), east);
  const top = mix(lattice(seed, column, row + 1), lattice(seed, column + 1, row + 1), east);
  return mix(south, top, north);
}

const seeds = new Map<string, number>();
function fieldSeed(field: string): number {
  const known = seeds.get(field);
  if (known !== undefined) return known;
  const seed = hash(field);
  seeds.set(field, seed);
  return seed;
}

/** A fixed pseudo-random value in [0, 1) for a lattice point. */
export function lattice(seed: number, column: number, row: number): number {
  let mixed = Math.imul(column, 0x27d4eb2d) ^ Math.imul(row, 0x165667b1) ^ seed;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
}

const ease = (share: number) => share * share * (3 - 2 * share);
const mix = (from: number, to: number, share: number) => from + (to - from) * share;
