import { quickRadius } from './center.ts';
import { coverTask } from './cover-model.ts';
import { withoutDominated } from './dominated-columns.ts';
import { greedyColumns } from './greedy.ts';
import { interchange } from './interchange.ts';
import { gapOf, objectiveOf } from './objective.ts';
import type { SitingProblem, SitingQuestion } from './problem.ts';
import { Relaxation } from './relaxation.ts';
import { raise, savingOf } from './saving-model.ts';
import type { SavingModel } from './saving-model.ts';
import { coveringSavings, medianSavings } from './savings.ts';
import type { Savings } from './savings.ts';
import { siteRows } from './site-rows.ts';
import type { SiteRows } from './site-rows.ts';
import { plainCover, quickCover } from './solve-cover.ts';

/** A choice of sites with what it reaches and the proof of how far from the best it can be at most. */
export interface SiteChoice {
  /** Ids of the candidates chosen, ascending; at most as many as asked, one that adds nothing is not chosen. */
  chosen: readonly string[];
  /**
   * Persons covered (with those covered today) · number of new sites · sum of weight × cost · longest way, for the
   * four questions. Set covering and p-center leave aside whom no site can reach.
   */
  objective: number;
  /** No choice is better than this. */
  bound: number;
  /** |objective − bound| as a share of the objective. */
  gap: number;
}

/** A quick answer: greedy with interchange, and a bound from few rounds of the relaxation. */
export function previewSites(problem: SitingProblem): SiteChoice {
  const rows = siteRows(problem);
  return previewRows(rows, problem.question);
}

/** The same for rows in canonical order. */
export function previewRows(rows: SiteRows, question: SitingQuestion): SiteChoice {
  switch (question.kind) {
    case 'maximal_covering':
    case 'p_median':
      return previewSavings(rows, question, plainSavings(rows, question));
    case 'set_covering': {
      const { chosen, bound } = quickCover(coverTask(rows, question.within).model);
      return siteChoice(rows, question, chosen, bound);
    }
    case 'p_center': {
      const { chosen, longest, bound } = quickRadius(rows, question.sites, plainCover);
      return { ...siteChoice(rows, question, chosen, bound), objective: longest, gap: gapOf(longest, bound) };
    }
    default:
      return question satisfies never;
  }
}

type SavingQuestion = Extract<SitingQuestion, { kind: 'maximal_covering' | 'p_median' }>;

/** A question about savings, without the candidates that others match or better. */
export function savingsFor(rows: SiteRows, question: SavingQuestion): Savings {
  const savings = plainSavings(rows, question);
  return { ...savings, model: withoutDominated(savings.model) };
}

function plainSavings(rows: SiteRows, question: SavingQuestion): Savings {
  return question.kind === 'maximal_covering' ? coveringSavings(rows, question.within) : medianSavings(rows);
}

/** A choice of places with its objective, computed from the costs. */
export function siteChoice(
  rows: SiteRows,
  question: SitingQuestion,
  chosen: readonly number[],
  bound: number
): SiteChoice {
  const objective = objectiveOf(rows, question, chosen);
  const ids = [...chosen].sort((a, b) => a - b).map((candidate) => rows.candidateIds[candidate] as string);
  return { chosen: ids, objective, bound, gap: gapOf(objective, bound) };
}

const previewRounds = 80;
const previewSwaps = 20;

function previewSavings(
  rows: SiteRows,
  question: Extract<SitingQuestion, { sites: number }>,
  { model, constant, sign }: Savings
): SiteChoice {
  const columns = interchange(model, greedyColumns(model, question.sites), previewSwaps);
  const saving = savingOf(model, columns);
  const bound = Math.max(saving, quickBound(model, question.sites, columns));
  const chosen = columns.map((column) => model.candidates[column] as number);
  return siteChoice(rows, question, chosen, constant + sign * bound);
}

/** The bound of the relaxation after few rounds, started at the savings of a choice. */
function quickBound(model: SavingModel, count: number, columns: readonly number[]): number {
  const start = new Float64Array(model.rowCount);
  for (const column of columns) raise(model, start, column);
  const target = start.reduce((sum, saving) => sum + saving, 0);
  const relaxation = new Relaxation(model);
  const decisions = new Int8Array(model.columnCount);
  const branch = { decisions, remaining: count, base: new Float64Array(model.rowCount) };
  relaxation.run(branch, start, { iterations: previewRounds, cutoff: target, target });
  return model.isWhole ? Math.floor(relaxation.bound + 1e-6) : relaxation.bound;
}
