import fc from 'fast-check';

/** Damage to a file: at a share of its length, bytes set, inserted or removed, or the rest cut off. */
export interface Mutation {
  at: number;
  kind: 'set' | 'cut' | 'insert' | 'remove';
  bytes: readonly number[];
}

const interesting = fc.constantFrom(0, 1, 0x7f, 0x80, 0xff, 0x22, 0x3b, 0x5b, 0x7b, 0x3c, 0x0a);
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0.01, max: 1, noNaN: true }),
  kind: fc.constantFrom('set', 'set', 'set', 'cut', 'insert', 'remove'),
  bytes: fc.array(fc.oneof(interesting, fc.nat(255)), { minLength: 1, maxLength: 8 })
});

/** A file with one damage. */
export function mutate(bytes: Uint8Array, { at, kind, bytes: other }: Mutation): Uint8Array {
  const index = Math.floor(at * bytes.length);
  if (kind === 'cut') return bytes.slice(0, index);
  if (kind === 'set') {
    const changed = bytes.slice();
    other.forEach((byte, i) => {
      if (index + i < changed.length) changed[index + i] = byte;
    });
    return changed;
  }
  const rest = bytes.subarray(kind === 'insert' ? index : Math.min(bytes.length, index + other.length));
  const middle = kind === 'insert' ? other : [];
  const result = new Uint8Array(index + middle.length + rest.length);
  result.set(bytes.subarray(0, index));
  result.set(middle, index);
  result.set(rest, index + middle.length);
  return result;
}
