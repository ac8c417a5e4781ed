/** Ranks with 1 for the highest value; equal values share the better (smaller) rank. */
export function rank(values: Float64Array): Uint32Array {
  const ascending = values.slice().sort();
  return Uint32Array.from(values, (value) => ascending.length - countUpTo(ascending, value) + 1);
}

/** How many entries are at most `value`. */
function countUpTo(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
