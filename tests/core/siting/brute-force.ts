import { objectiveOf } from '../../../src/lib/core/siting/objective.ts';
import type { SitingProblem, SitingQuestion } from '../../../src/lib/core/siting/problem.ts';
import { siteRows } from '../../../src/lib/core/siting/site-rows.ts';
import type { SiteRows } from '../../../src/lib/core/siting/site-rows.ts';
import type { CoverModel } from '../../../src/lib/core/siting/cover-model.ts';

/** The best objective over every choice of candidates, straight from the costs of the problem. */
export function bestByEnumeration(problem: SitingProblem): number {
  const { question } = problem;
  const rows = siteRows(problem);
  const most = 'sites' in question ? question.sites : problem.candidates.length;
  const objectives = choices(problem.candidates.length, most)
    .filter((chosen) => question.kind !== 'set_covering' || coversAll(rows, chosen, question.within))
    .map((chosen) => plainObjective(rows, question, chosen));
  return question.kind === 'maximal_covering' ? Math.max(...objectives) : Math.min(...objectives);
}

/** The fewest columns that cover all rows, by trying all. */
export function smallestByEnumeration({ columnCount, rows }: CoverModel): number {
  const sizes = choices(columnCount, columnCount)
    .filter((chosen) => rows.every((row) => row.some((column) => chosen.includes(column))))
    .map((chosen) => chosen.length);
  return Math.min(...sizes);
}

export function choices(count: number, most: number): number[][] {
  return Array.from({ length: 2 ** count }, (_, mask) =>
    Array.from({ length: count }, (_, column) => column).filter((column) => (mask >> column) & 1)
  ).filter((chosen) => chosen.length <= most);
}

/** Cost of a row with a choice, written again so that the tests do not lean on what they test. */
function costOf(rows: SiteRows, row: number, chosen: readonly number[]): number {
  const ways = [rows.nearestExisting[row]!];
  for (let k = rows.start[row]!; k < rows.start[row + 1]!; k++)
    if (chosen.includes(rows.candidate[k]!)) ways.push(rows.cost[k]!);
  return Math.min(...ways);
}

/** Set covering leaves aside the rows that nothing reaches. */
function coversAll(rows: SiteRows, chosen: readonly number[], within: number): boolean {
  const all = rows.candidateIds.map((_, place) => place);
  return rows.demandIds.every(
    (_, row) => costOf(rows, row, all) > within || costOf(rows, row, chosen) <= within
  );
}

function plainObjective(rows: SiteRows, question: SitingQuestion, chosen: readonly number[]): number {
  if (question.kind === 'set_covering') return chosen.length;
  if (question.kind === 'p_center') return longestOf(rows, chosen);
  return objectiveOf(rows, question, chosen);
}

function longestOf(rows: SiteRows, chosen: readonly number[]): number {
  const all = rows.candidateIds.map((_, place) => place);
  const costs = rows.demandIds
    .map((_, row) => row)
    .filter((row) => costOf(rows, row, all) < Infinity)
    .map((row) => Math.min(rows.unreachedCost, costOf(rows, row, chosen)));
  return Math.max(0, ...costs);
}
