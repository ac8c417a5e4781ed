/** Values in ascending order, and where each bucket of equal width begins among them. */
export interface ValuePlaces {
  ascending: Float64Array;
  /** One entry more than there are buckets. */
  starts: Uint32Array;
  /** The bucket of a value is the whole part of (value − lowest) × scale. */
  lowest: number;
  scale: number;
}

/**
 * Sorts values, among which there is no NaN: they are dealt into as many buckets of equal width as there are values and
 * sorted within each, in proportion to their number where they spread over their range, n log n in any case.
 */
export function valuePlaces(values: ArrayLike<number>): ValuePlaces {
  let [lowest, highest] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const scale = highest > lowest ? (values.length - 1) / (highest - lowest) : 0;
  const starts = firstPlaces(values, lowest, scale);
  return { ascending: dealt(values, starts, lowest, scale), starts, lowest, scale };
}

/** How many values are lower than each. */
export function placesBelow(values: ArrayLike<number>, places: ValuePlaces): Uint32Array {
  const { ascending, starts, lowest, scale } = places;
  const below = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const bucket = ((value - lowest) * scale) | 0;
    below[i] = firstNotBelow(ascending, value, starts[bucket] as number, starts[bucket + 1] as number);
  }
  return below;
}

/** The first place from `low` on, before `high`, whose value is not lower. */
function firstNotBelow(ascending: Float64Array, value: number, low: number, high: number): number {
  if ((ascending[low] as number) >= value) return low;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstPlaces(values: ArrayLike<number>, lowest: number, scale: number): Uint32Array {
  const starts = new Uint32Array(values.length + 1);
  for (let i = 0; i < values.length; i++) {
    const next = ((((values[i] as number) - lowest) * scale) | 0) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket++)
    starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
  return starts;
}

function dealt(values: ArrayLike<number>, starts: Uint32Array, lowest: number, scale: number): Float64Array {
  const ascending = new Float64Array(values.length);
  const free = starts.slice();
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const bucket = ((value - lowest) * scale) | 0;
    const place = free[bucket] as number;
    ascending[place] = value;
    free[bucket] = place + 1;
  }
  for (let bucket = 0; bucket + 1 < starts.length; bucket++)
    sortPart(ascending, starts[bucket] as number, starts[bucket + 1] as number);
  return ascending;
}

/** Sorts what is not in order already, as equal values are. */
function sortPart(values: Float64Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++)
    if ((values[i] as number) < (values[i - 1] as number)) {
      values.subarray(start, end).sort();
      return;
    }
}
