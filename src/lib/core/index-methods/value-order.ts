const digitBits = 11;
const digits = 1 << digitBits;
const shifts = [0, 11, 22] as const;
const shortest = 512;

/**
 * The positions of the values in ascending order, equal values in the order of their positions. Long columns are
 * sorted digit by digit (LSD radix sort over the bits of the numbers), which takes time in proportion to their length.
 * −0 counts as 0; there must be no NaN.
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  return values.length < shortest ? sortedByComparison(values) : sortedByDigits(values);
}

function sortedByComparison(values: Float64Array): Uint32Array {
  return Uint32Array.from(values.keys()).sort(
    (a, b) => (values[a] as number) - (values[b] as number) || a - b
  );
}

function sortedByDigits(values: Float64Array): Uint32Array {
  const { low, high } = sortableBits(values);
  let order: Uint32Array = new Uint32Array(values.length).map((_, i) => i);
  let spare: Uint32Array = new Uint32Array(values.length);
  for (const bits of [low, high])
    for (const shift of shifts) {
      const starts = firstPlaces(bits, shift);
      if (starts === null) continue;
      distribute(bits, shift, starts, order, spare);
      [order, spare] = [spare, order];
    }
  return order;
}

/** The two halves of each number as unsigned integers that sort as the numbers do. */
function sortableBits(values: Float64Array): { low: Uint32Array; high: Uint32Array } {
  const words = new Uint32Array(values.map((value) => value + 0).buffer);
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const upper = words[2 * i + 1] as number;
    const flip = upper >>> 31 === 1 ? 0xffffffff : 0;
    low[i] = (words[2 * i] as number) ^ flip;
    high[i] = upper ^ (flip | 0x80000000);
  }
  return { low, high };
}

/** Where the positions with each digit begin; null where all have the same digit, so that nothing moves. */
function firstPlaces(bits: Uint32Array, shift: number): Uint32Array | null {
  const starts = new Uint32Array(digits);
  const mask = digits - 1;
  for (let i = 0; i < bits.length; i++) {
    const digit = ((bits[i] as number) >>> shift) & mask;
    starts[digit] = (starts[digit] as number) + 1;
  }
  if (starts[((bits[0] as number) >>> shift) & mask] === bits.length) return null;
  let next = 0;
  for (let digit = 0; digit < digits; digit++) {
    const count = starts[digit] as number;
    starts[digit] = next;
    next += count;
  }
  return starts;
}

function distribute(
  bits: Uint32Array,
  shift: number,
  starts: Uint32Array,
  order: Uint32Array,
  target: Uint32Array
): void {
  const mask = digits - 1;
  for (let i = 0; i < order.length; i++) {
    const position = order[i] as number;
    const digit = ((bits[position] as number) >>> shift) & mask;
    const place = starts[digit] as number;
    target[place] = position;
    starts[digit] = place + 1;
  }
}
