import type { CostPairs } from '../coverage/cost-pairs.ts';

/** What the best sites are to achieve; `within` and all costs in one unit (metres or minutes). */
export type SitingQuestion =
  /** As many persons as possible within reach of a site (MCLP; Church & ReVelle 1974). */
  | { kind: 'maximal_covering'; sites: number; within: number }
  /** As few new sites as possible, so that everybody is within reach (LSCP; Toregas et al. 1971). */
  | { kind: 'set_covering'; within: number }
  /** Ways as short as possible on average (p-median; Hakimi 1964). */
  | { kind: 'p_median'; sites: number }
  /** The longest way as short as possible, whoever has to go it (p-center). */
  | { kind: 'p_center'; sites: number };

/**
 * What it costs to get from each demand point (row) to each site (column; the candidates first, then the existing
 * sites). Dense: row by row, Infinity = cannot be reached. Pairs: only those within the limit, sites as destinations.
 * `limit` is what the way counts at most, so also for somebody whom no open site reaches; left out: the largest cost.
 */
export type SitingCosts =
  { kind: 'dense'; cost: Float64Array; limit?: number } | { kind: 'pairs'; pairs: CostPairs; limit: number };

/**
 * Where further sites should be. `sites` of the question counts new ones; the existing ones stay open. Ids are
 * unique; demand without weight is nobody and is left out.
 */
export interface SitingProblem {
  question: SitingQuestion;
  demand: { ids: readonly string[]; weights: Float64Array };
  candidates: readonly string[];
  existing: readonly string[];
  costs: SitingCosts;
}

/** Throws RangeError where the parts of a problem do not fit each other. */
export function checkProblem({ question, demand, candidates, existing, costs }: SitingProblem): void {
  const siteCount = candidates.length + existing.length;
  mustHold(demand.ids.length === demand.weights.length, 'one weight per demand point');
  mustHold(
    demand.weights.every((weight) => weight >= 0 && weight < Infinity),
    'weights are finite and at least 0'
  );
  mustHold(new Set(demand.ids).size === demand.ids.length, 'ids of demand are unique');
  mustHold(new Set([...candidates, ...existing]).size === siteCount, 'ids of sites are unique');
  mustHold(fits(costs, demand.ids.length, siteCount), 'costs have a row per demand point, a column per site');
  if ('sites' in question)
    mustHold(Number.isInteger(question.sites) && question.sites >= 0, 'sites is a whole number');
  if ('within' in question) mustHold(question.within >= 0, 'within is at least 0');
}

function fits(costs: SitingCosts, rows: number, columns: number): boolean {
  if (costs.kind === 'dense')
    return costs.cost.length === rows * columns && costs.cost.every((cost) => cost >= 0);
  return costs.pairs.originCount === rows && costs.pairs.destinationCount === columns;
}

function mustHold(holds: boolean, rule: string): void {
  if (!holds) throw new RangeError(`Siting: ${rule}`);
}
