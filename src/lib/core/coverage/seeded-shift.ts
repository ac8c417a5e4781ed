/** Two numbers in [0, 1) that depend on the seed and the name only (FNV-1a, then mulberry32). */
export function seededShift(seed: number, name: string): [number, number] {
  let state = (0x811c9dc5 ^ seed) | 0;
  for (let index = 0; index < name.length; index++)
    state = Math.imul(state ^ name.charCodeAt(index), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return [next(), next()];
}
