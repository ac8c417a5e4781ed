import type { SitingQuestion } from './problem.ts';
import type { SiteRows } from './site-rows.ts';

/**
 * What a choice of candidates (by place) reaches: persons covered (with those covered today), the number of new
 * sites, the sum of weight × cost, or the largest cost. Nobody's way counts more than `unreachedCost`.
 */
export function objectiveOf(rows: SiteRows, question: SitingQuestion, chosen: readonly number[]): number {
  switch (question.kind) {
    case 'set_covering':
      return chosen.length;
    case 'maximal_covering':
      return weighted(rows, nearestCosts(rows, chosen), (cost) => (cost <= question.within ? 1 : 0));
    case 'p_median':
      return weighted(rows, nearestCosts(rows, chosen), (cost) => Math.min(cost, rows.unreachedCost));
    case 'p_center':
      return largestCost(rows, nearestCosts(rows, chosen));
    default:
      return question satisfies never;
  }
}

/** Cost of each row to the nearest of the existing and the chosen sites, Infinity where none is reached. */
export function nearestCosts(rows: SiteRows, chosen: readonly number[]): Float64Array {
  const isChosen = new Uint8Array(rows.candidateIds.length);
  for (const candidate of chosen) isChosen[candidate] = 1;
  const nearest = rows.nearestExisting.slice();
  for (let row = 0; row < nearest.length; row++)
    for (let k = rows.start[row] as number; k < (rows.start[row + 1] as number); k++) {
      const cost = rows.cost[k] as number;
      if (isChosen[rows.candidate[k] as number] === 1 && cost < (nearest[row] as number)) nearest[row] = cost;
    }
  return nearest;
}

/** |objective − bound| as a share of the objective. */
export function gapOf(objective: number, bound: number): number {
  return objective === bound
    ? 0
    : Math.abs(objective - bound) / Math.max(Math.abs(objective), Number.MIN_VALUE);
}

function weighted({ weights }: SiteRows, costs: Float64Array, value: (cost: number) => number): number {
  return costs.reduce((sum, cost, row) => sum + (weights[row] as number) * value(cost), 0);
}

function largestCost({ unreachedCost }: SiteRows, costs: Float64Array): number {
  return costs.reduce((largest, cost) => Math.max(largest, Math.min(cost, unreachedCost)), 0);
}
