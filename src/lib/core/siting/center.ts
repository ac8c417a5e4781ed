import { coverTask } from './cover-model.ts';
import { objectiveOf } from './objective.ts';
import type { SiteRows } from './site-rows.ts';
import type { Cover } from './solve-cover.ts';

/** Candidates by place, the longest way with them, and the shortest longest way that is not ruled out. */
export interface CenterChoice {
  chosen: number[];
  longest: number;
  bound: number;
}

/** A cover of the rows within a cost; the callers differ in how hard they try. */
type CoverWithin = (task: ReturnType<typeof coverTask>['model']) => Cover | Promise<Cover>;

/**
 * p-center by binary search over the distinct costs (Minieka 1970): a cost is possible where at most `count` sites
 * cover everybody within it. Those whom nothing reaches are left aside.
 */
export async function smallestRadius(
  rows: SiteRows,
  count: number,
  cover: CoverWithin
): Promise<CenterChoice> {
  const search = new RadiusSearch(rows, count);
  for (let task = search.next(); task; task = search.next()) search.learn(await cover(task));
  return search.result();
}

/** The same with a cover that is found at once. */
export function quickRadius(
  rows: SiteRows,
  count: number,
  cover: (task: ReturnType<typeof coverTask>['model']) => Cover
): CenterChoice {
  const search = new RadiusSearch(rows, count);
  for (let task = search.next(); task; task = search.next()) search.learn(cover(task));
  return search.result();
}

class RadiusSearch {
  readonly #rows: SiteRows;
  readonly #count: number;
  readonly #radii: Float64Array;
  #low = 0;
  #high: number;
  /** Places below are ruled out, which a cover with a gap cannot do. */
  #proved = 0;
  #chosen: number[] = [];

  constructor(rows: SiteRows, count: number) {
    this.#rows = reachable(rows);
    this.#count = count;
    this.#radii = distinctRadii(this.#rows);
    this.#high = this.#radii.length - 1;
  }

  next() {
    return this.#low < this.#high ? coverTask(this.#rows, this.#radii[this.#middle] as number).model : null;
  }

  learn({ chosen, bound }: Cover): void {
    const middle = this.#middle;
    if (chosen.length <= this.#count) {
      this.#chosen = chosen;
      this.#high = middle;
    } else {
      this.#low = middle + 1;
      if (bound > this.#count) this.#proved = middle + 1;
    }
  }

  result(): CenterChoice {
    const longest = objectiveOf(this.#rows, { kind: 'p_center', sites: this.#count }, this.#chosen);
    return { chosen: this.#chosen, longest, bound: Math.min(longest, this.#radii[this.#proved] ?? longest) };
  }

  get #middle(): number {
    return (this.#low + this.#high) >> 1;
  }
}

/** The rows that some site reaches; what the others would cost says nothing about a choice. */
function reachable(rows: SiteRows): SiteRows {
  const kept = [...rows.weights.keys()].filter(
    (row) => rows.start[row] !== rows.start[row + 1] || (rows.nearestExisting[row] as number) < Infinity
  );
  if (kept.length === rows.weights.length) return rows;
  const pick = (values: Float64Array) => Float64Array.from(kept, (row) => values[row] as number);
  const start = Uint32Array.of(0, ...kept.map((row) => rows.start[row + 1] as number));
  return {
    ...rows,
    demandIds: kept.map((row) => rows.demandIds[row] as string),
    weights: pick(rows.weights),
    nearestExisting: pick(rows.nearestExisting),
    start
  };
}

/** The costs that may be the longest way: none below what the worst-placed row has at best, none above it today. */
function distinctRadii(rows: SiteRows): Float64Array {
  const { start, cost, nearestExisting, unreachedCost } = rows;
  const bests = nearestExisting.map((existing, row) =>
    cost.subarray(start[row], start[row + 1]).reduce((least, own) => Math.min(least, own), existing)
  );
  const least = bests.reduce((largest, best) => Math.max(largest, best), 0);
  const most = objectiveOf(rows, { kind: 'p_center', sites: 0 }, []);
  const all = [...cost, ...nearestExisting].filter((value) => value >= least && value <= most);
  return Float64Array.from(new Set([...all, Math.min(most, unreachedCost)])).sort();
}
