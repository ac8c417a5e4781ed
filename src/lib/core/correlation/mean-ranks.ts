/** Ranks from 1 for the least value; equal values share the mean of their ranks. The values hold no NaN. */
export function meanRanks(values: ArrayLike<number>): Float64Array {
  const ascending = Float64Array.from(values).sort();
  const order = Uint32Array.from(values, (_, i) => i).sort(
    (a, b) => (values[a] as number) - (values[b] as number)
  );
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end + 1 < order.length && ascending[end + 1] === ascending[start]) end++;
    for (let place = start; place <= end; place++) ranks[order[place] as number] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}
