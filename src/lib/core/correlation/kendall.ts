/**
 * Kendall's rank correlation tau-b of two lists of equal length without NaN, −1 to 1, ties taken out of both sides;
 * null where one list does not vary. Discordant pairs are counted while sorting, in O(n log n). Source: Kendall 1945,
 * Biometrika 33, 239–251; Knight 1966, Journal of the American Statistical Association 61, 436–439.
 */
export function kendall(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  const count = x.length;
  const order = Uint32Array.from(x, (_, i) => i).sort(
    (a, b) => (x[a] as number) - (x[b] as number) || (y[a] as number) - (y[b] as number)
  );
  const pairs = (count * (count - 1)) / 2;
  const first = Float64Array.from(order, (i) => x[i] as number);
  const second = Float64Array.from(order, (i) => y[i] as number);
  const tiedBoth = tiedPairs(count, (i) => first[i] === first[i - 1] && second[i] === second[i - 1]);
  const tiedFirst = tiedPairs(count, (i) => first[i] === first[i - 1]);
  const discordant = sortedSwaps(second);
  const tiedSecond = tiedPairs(count, (i) => second[i] === second[i - 1]);
  const concordance = pairs - tiedFirst - tiedSecond + tiedBoth - 2 * discordant;
  const scale = Math.sqrt((pairs - tiedFirst) * (pairs - tiedSecond));
  return scale > 0 ? concordance / scale : null;
}

/** Pairs within runs of equal entries of a sorted list. */
function tiedPairs(count: number, isLikePrevious: (i: number) => boolean): number {
  let [pairs, run] = [0, 0];
  for (let i = 1; i < count; i++) {
    run = isLikePrevious(i) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Sorts ascending in place, by merging; answers how many pairs stood in the wrong order. */
function sortedSwaps(values: Float64Array): number {
  let swaps = 0;
  let from = values;
  let to = new Float64Array(values.length) as Float64Array;
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) swaps += merge(from, to, start, width);
    [from, to] = [to, from];
  }
  if (from !== values) values.set(from);
  return swaps;
}

/** Merges the runs of `width` entries from `start` on; answers how many entries each of the second run passes. */
function merge(from: Float64Array, to: Float64Array, start: number, width: number): number {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(start + 2 * width, from.length);
  let [left, right, swaps] = [start, middle, 0];
  for (let place = start; place < end; place++) {
    const takesLeft = left < middle && (right >= end || (from[left] as number) <= (from[right] as number));
    if (!takesLeft) swaps += middle - left;
    to[place] = (takesLeft ? from[left++] : from[right++]) as number;
  }
  return swaps;
}
