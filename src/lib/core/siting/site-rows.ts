import { checkProblem } from './problem.ts';
import type { SitingProblem } from './problem.ts';

/**
 * A problem in canonical order (demand and candidates by their ids), so that no result depends on the order of rows.
 * The candidates of row i are `candidate[k]` (ascending) at `cost[k]` for start[i] ≤ k < start[i + 1].
 */
export interface SiteRows {
  demandIds: readonly string[];
  weights: Float64Array;
  candidateIds: readonly string[];
  /** Cost to the nearest existing site, Infinity without one. */
  nearestExisting: Float64Array;
  start: Uint32Array;
  candidate: Uint32Array;
  cost: Float64Array;
  /** What the way counts at most, so also for somebody whom no open site reaches. */
  unreachedCost: number;
}

/** The rows of a problem; demand without weight is left out. Throws RangeError for a problem that contradicts itself. */
export function siteRows(problem: SitingProblem): SiteRows {
  checkProblem(problem);
  const { demand, candidates, costs } = problem;
  const rows = orderOf(demand.ids).filter((row) => (demand.weights[row] as number) > 0);
  const columns = orderOf(candidates);
  const rank = new Uint32Array(candidates.length);
  columns.forEach((column, place) => (rank[column] = place));
  const ways = costs.kind === 'dense' ? denseWays(problem, rows, columns) : pairedWays(problem, rows, rank);
  return {
    demandIds: rows.map((row) => demand.ids[row] as string),
    weights: Float64Array.from(rows, (row) => demand.weights[row] as number),
    candidateIds: columns.map((column) => candidates[column] as string),
    ...ways,
    unreachedCost: costs.kind === 'pairs' ? costs.limit : (costs.limit ?? largestFinite(costs.cost))
  };
}

type Ways = Pick<SiteRows, 'nearestExisting' | 'start' | 'candidate' | 'cost'>;

const orderOf = (ids: readonly string[]): number[] =>
  ids.map((_, place) => place).sort((a, b) => ((ids[a] as string) < (ids[b] as string) ? -1 : 1));

function denseWays(problem: SitingProblem, rows: readonly number[], columns: readonly number[]): Ways {
  const matrix = problem.costs.kind === 'dense' ? problem.costs.cost : new Float64Array();
  const width = problem.candidates.length + problem.existing.length;
  const ways = emptyWays(rows.length, rows.length * columns.length);
  let count = 0;
  rows.forEach((row, place) => {
    for (const [rank, column] of columns.entries()) {
      const cost = matrix[row * width + column] as number;
      if (cost === Infinity) continue;
      ways.candidate[count] = rank;
      ways.cost[count] = cost;
      count += 1;
    }
    ways.start[place + 1] = count;
    const existing = matrix.subarray(row * width + columns.length, (row + 1) * width);
    ways.nearestExisting[place] = existing.reduce((least, cost) => Math.min(least, cost), Infinity);
  });
  return { ...ways, candidate: ways.candidate.subarray(0, count), cost: ways.cost.subarray(0, count) };
}

function pairedWays(problem: SitingProblem, rows: readonly number[], rank: Uint32Array): Ways {
  if (problem.costs.kind !== 'pairs') throw new TypeError('Costs are not pairs');
  const { start, destination, cost } = problem.costs.pairs;
  const ways = emptyWays(rows.length, cost.length);
  let count = 0;
  rows.forEach((row, place) => {
    const own = new Map<number, number>();
    for (let k = start[row] as number; k < (start[row + 1] as number); k++) {
      const site = destination[k] as number;
      const column = site < rank.length ? (rank[site] as number) : -1;
      own.set(column, Math.min(own.get(column) ?? Infinity, cost[k] as number));
    }
    ways.nearestExisting[place] = own.get(-1) ?? Infinity;
    own.delete(-1);
    for (const [column, least] of [...own].sort(([a], [b]) => a - b)) {
      ways.candidate[count] = column;
      ways.cost[count] = least;
      count += 1;
    }
    ways.start[place + 1] = count;
  });
  return { ...ways, candidate: ways.candidate.subarray(0, count), cost: ways.cost.subarray(0, count) };
}

function emptyWays(rows: number, ways: number): Ways {
  return {
    nearestExisting: new Float64Array(rows),
    start: new Uint32Array(rows + 1),
    candidate: new Uint32Array(ways),
    cost: new Float64Array(ways)
  };
}

const largestFinite = (costs: Float64Array): number =>
  costs.reduce((largest, cost) => (cost < Infinity && cost > largest ? cost : largest), 0);
