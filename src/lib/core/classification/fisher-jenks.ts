/**
 * The exact partition of ascending values into at most `classes` classes of least within-class sum of squares: the
 * position at which each class but the first starts. Equal values stay in one class, so few distinct values give
 * fewer classes; of equally good partitions the one whose upper classes start latest.
 *
 * Dynamic programming over the distinct values; a row of the table is filled by divide and conquer, because the best
 * start of the last class does not fall as values are added: O(classes · n log n).
 * Sources: Fisher (1958), "On grouping for maximum homogeneity", JASA 53; Jenks (1977); Wu (1991), "Optimal
 * quantization by matrix searching", for the monotone starts.
 */
export function fisherJenksStarts(sorted: Float64Array, classes: number): number[] {
  const groups = distinctStarts(sorted);
  const sums = runningSums(sorted, groups);
  const count = groups.length;
  let costs = firstRow(sums);
  const starts: Uint32Array[] = [];
  const most = Math.min(classes, count);
  for (let k = 1; k < most; k++) {
    const row = nextRow(costs, sums, k, k === most - 1);
    starts.push(row.starts);
    costs = row.costs;
  }
  return startsBack(starts, count - 1).map((group) => groups[group] as number);
}

/** The inner limits: the highest value of every class but the last (closed above). */
export function fisherJenksBreaks(sorted: Float64Array, classes: number): number[] {
  return fisherJenksStarts(sorted, classes).map((start) => sorted[start - 1] as number);
}

/** Where each distinct value begins. */
function distinctStarts(sorted: Float64Array): Uint32Array {
  const starts = new Uint32Array(sorted.length);
  let count = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) starts[count++] = i;
  return starts.subarray(0, count);
}

/** Over the values before each distinct value, and over all: how many, Σ and Σ of squares about the mean. */
interface RunningSums {
  sizes: Float64Array;
  sums: Float64Array;
  squares: Float64Array;
}

function runningSums(sorted: Float64Array, groups: Uint32Array): RunningSums {
  const centre = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const found = [0, 1, 2].map(() => new Float64Array(groups.length + 1));
  const [sizes, sums, squares] = found as [Float64Array, Float64Array, Float64Array];
  groups.forEach((start, group) => {
    const size = (groups[group + 1] ?? sorted.length) - start;
    const deviation = (sorted[start] as number) - centre;
    sizes[group + 1] = start + size;
    sums[group + 1] = (sums[group] as number) + size * deviation;
    squares[group + 1] = (squares[group] as number) + size * deviation * deviation;
  });
  return { sizes, sums, squares };
}

/** Within-class sums of squares of one class that ends with each distinct value. */
const firstRow = ({ sizes, sums, squares }: RunningSums): Float64Array =>
  sizes.slice(1).map((size, end) => {
    const sum = sums[end + 1] as number;
    return (squares[end + 1] as number) - (sum * sum) / size;
  });

/**
 * The least sum of squares of one class more, for every last value from `fewest` on (for the very last one alone where
 * this is the last class), and where its last class starts.
 */
function nextRow(before: Float64Array, running: RunningSums, fewest: number, isLast: boolean) {
  const { sizes, sums, squares } = running;
  const last = before.length - 1;
  const costs = new Float64Array(before.length).fill(Infinity);
  const starts = new Uint32Array(before.length);
  const bases = before.map((_, start) =>
    start === 0 ? Infinity : (before[start - 1] as number) - (squares[start] as number)
  );
  if (isLast) bestStart(last, fewest, last);
  else fill(fewest, last, fewest, last);
  return { costs, starts };

  function fill(low: number, high: number, from: number, to: number): void {
    if (low > high) return;
    const end = (low + high) >>> 1;
    const best = bestStart(end, from, Math.min(to, end));
    fill(low, end - 1, from, best);
    fill(end + 1, high, best, to);
  }

  function bestStart(end: number, from: number, to: number): number {
    const [size, sum] = [sizes[end + 1] as number, sums[end + 1] as number];
    let best = from;
    let least = Infinity;
    for (let start = from; start <= to; start++) {
      const part = sum - (sums[start] as number);
      const total = (bases[start] as number) - (part * part) / (size - (sizes[start] as number));
      if (total <= least) {
        best = start;
        least = total;
      }
    }
    starts[end] = best;
    costs[end] = least + (squares[end + 1] as number);
    return best;
  }
}

/** The starts of the classes, followed from the last value to the first. */
function startsBack(rows: readonly Uint32Array[], last: number): number[] {
  const found: number[] = [];
  let end = last;
  for (const row of rows.toReversed()) {
    const start = row[end] as number;
    found.unshift(start);
    end = start - 1;
  }
  return found;
}
