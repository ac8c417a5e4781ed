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
  const cost = withinSquares(sorted, groups);
  const count = groups.length;
  let costs = Float64Array.from(groups, (_, end) => cost(0, end));
  const starts: Uint32Array[] = [];
  for (let k = 1; k < Math.min(classes, count); k++) {
    const row = nextRow(costs, cost, k);
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
  return Uint32Array.from(sorted.keys()).filter((i) => i === 0 || sorted[i] !== sorted[i - 1]);
}

type Cost = (first: number, last: number) => number;

/** Within-class sum of squares of the distinct values first to last, from running sums about the mean. */
function withinSquares(sorted: Float64Array, groups: Uint32Array): Cost {
  const centre = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const sums = new Float64Array(sorted.length + 1);
  const squares = new Float64Array(sorted.length + 1);
  sorted.forEach((value, i) => {
    const deviation = value - centre;
    sums[i + 1] = (sums[i] as number) + deviation;
    squares[i + 1] = (squares[i] as number) + deviation * deviation;
  });
  const ends = Uint32Array.from(groups, (_, i) => groups[i + 1] ?? sorted.length);
  return (first, last) => {
    const [from, to] = [groups[first] as number, ends[last] as number];
    const sum = (sums[to] as number) - (sums[from] as number);
    const square = (squares[to] as number) - (squares[from] as number);
    return Math.max(0, square - (sum * sum) / (to - from));
  };
}

/** The least cost of one class more, for every last value from `fewest` on, and where its last class starts. */
function nextRow(before: Float64Array, cost: Cost, fewest: number) {
  const costs = new Float64Array(before.length).fill(Infinity);
  const starts = new Uint32Array(before.length);
  fill(fewest, before.length - 1, fewest, before.length - 1);
  return { costs, starts };

  function fill(low: number, high: number, from: number, to: number): void {
    if (low > high) return;
    const end = (low + high) >>> 1;
    const best = bestStart(end, from, Math.min(to, end));
    fill(low, end - 1, from, best);
    fill(end + 1, high, best, to);
  }

  function bestStart(end: number, from: number, to: number): number {
    let [best, least] = [from, Infinity];
    for (let start = from; start <= to; start++) {
      const total = (before[start - 1] as number) + cost(start, end);
      if (total <= least) [best, least] = [start, total];
    }
    starts[end] = best;
    costs[end] = least;
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
