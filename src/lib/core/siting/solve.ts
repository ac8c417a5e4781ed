import { searchSavings } from './branch-and-bound.ts';
import { smallestRadius } from './center.ts';
import { coverTask } from './cover-model.ts';
import { gapOf } from './objective.ts';
import { previewRows, savingsFor, siteChoice } from './preview.ts';
import type { SiteChoice } from './preview.ts';
import type { SitingProblem, SitingQuestion } from './problem.ts';
import type { SavingModel } from './saving-model.ts';
import { siteRows } from './site-rows.ts';
import type { SiteRows } from './site-rows.ts';
import { smallestCover } from './solve-cover.ts';
import type { CoverSolver } from './solve-cover.ts';

/** Where the sites should be. */
export interface SitingResult extends SiteChoice {
  /** Optimal: proved to relative 1e-9. Bounded: the best found, at most `gap` from the optimum. */
  status: 'optimal' | 'bounded';
  /** What the quick way would have proposed, with its gap to the bound that is proved now. */
  greedy: SiteChoice;
  /** Ids of demand that neither an existing site nor any candidate reaches (set covering: within the reach). */
  unreachable: readonly string[];
}

/** The best choice so far and the bound, in the unit of the objective. */
export interface SitingProgress {
  objective: number;
  bound: number;
  gap: number;
}

/** Another way to the largest saving, taken where the own search does not come to an end soon. */
export interface SavingSolver {
  canSolve(model: SavingModel): boolean;
  /** Columns of the model, and what no choice exceeds. */
  solve(model: SavingModel, count: number): Promise<{ chosen: readonly number[]; bound: number }>;
}

/** What solving needs of its surroundings; none of it changes a result that is optimal. */
export interface SitingTools {
  /** Solves set covering programs. */
  cover: CoverSolver;
  /** Null = leave bounded what the own search does not finish. */
  savings: SavingSolver | null;
  /** Rounds of the own search, where another way is open (`soon`) and where none is; the same on every machine. */
  rounds?: { soon: number; most: number };
  onProgress?: (progress: SitingProgress) => void;
  /** Awaited now and then: lets others run; throws where the answer is no longer wanted. */
  pause?: () => Promise<void>;
}

/** Rounds of the own search; some 30,000 take a second where 500 rows meet 300 candidates. */
const usualRounds = { soon: 60_000, most: 300_000 };

/**
 * Solves a siting problem exactly as far as the limits allow. The result does not depend on the order of demand or
 * sites. Throws RangeError for a problem that contradicts itself.
 */
export async function solveProblem(problem: SitingProblem, tools: SitingTools): Promise<SitingResult> {
  const rows = siteRows(problem);
  const { question } = problem;
  const greedy = previewRows(rows, question);
  tools.onProgress?.(greedy);
  const best = await bestChoice(rows, question, tools);
  return {
    ...best,
    status: best.objective === best.bound ? 'optimal' : 'bounded',
    greedy: { ...greedy, bound: best.bound, gap: gapOf(greedy.objective, best.bound) },
    unreachable: unreachableIds(rows, question)
  };
}

async function bestChoice(rows: SiteRows, question: SitingQuestion, tools: SitingTools): Promise<SiteChoice> {
  switch (question.kind) {
    case 'maximal_covering':
    case 'p_median':
      return largestSaving(rows, question, tools);
    case 'set_covering': {
      const { chosen, bound } = await smallestCover(coverTask(rows, question.within).model, tools.cover);
      return siteChoice(rows, question, chosen, bound);
    }
    case 'p_center':
      return shortestWay(rows, question, tools);
    default:
      return question satisfies never;
  }
}

async function shortestWay(
  rows: SiteRows,
  question: Extract<SitingQuestion, { kind: 'p_center' }>,
  tools: SitingTools
): Promise<SiteChoice> {
  const { chosen, longest, bound } = await smallestRadius(rows, question.sites, async (model) => {
    await tools.pause?.();
    return smallestCover(model, tools.cover);
  });
  return { ...siteChoice(rows, question, chosen, bound), objective: longest, gap: gapOf(longest, bound) };
}

async function largestSaving(
  rows: SiteRows,
  question: Extract<SitingQuestion, { kind: 'maximal_covering' | 'p_median' }>,
  tools: SitingTools
): Promise<SiteChoice> {
  const { model, constant, sign } = savingsFor(rows, question);
  const other = tools.savings?.canSolve(model) ? tools.savings : null;
  const { soon, most } = tools.rounds ?? usualRounds;
  const search = searchSavings(model, question.sites, { rounds: other ? soon : most });
  let step = search.next();
  while (!step.done) {
    const [objective, bound] = [constant + sign * step.value.best, constant + sign * step.value.bound];
    tools.onProgress?.({ objective, bound, gap: gapOf(objective, bound) });
    await tools.pause?.();
    step = search.next();
  }
  const found = step.value;
  if (found.best === found.bound) return proved(rows, question, found.chosen);
  if (other === null) return siteChoice(rows, question, found.chosen, constant + sign * found.bound);
  const second = await other.solve(model, question.sites);
  const others = second.chosen.map((column) => model.candidates[column] as number);
  return better(rows, question, found.chosen, others, constant + sign * Math.min(found.bound, second.bound));
}

function proved(rows: SiteRows, question: SitingQuestion, chosen: readonly number[]): SiteChoice {
  const choice = siteChoice(rows, question, chosen, 0);
  return { ...choice, bound: choice.objective, gap: 0 };
}

/** The better of two choices; bounds that meet the objective up to rounding prove it. */
function better(
  rows: SiteRows,
  question: SitingQuestion,
  own: readonly number[],
  other: readonly number[],
  bound: number
): SiteChoice {
  const [first, second] = [siteChoice(rows, question, own, bound), siteChoice(rows, question, other, bound)];
  const isSecond =
    question.kind === 'p_median' ? second.objective < first.objective : second.objective > first.objective;
  const choice = isSecond ? second : first;
  return choice.gap <= 1e-9 ? { ...choice, bound: choice.objective, gap: 0 } : choice;
}

function unreachableIds(rows: SiteRows, question: SitingQuestion): string[] {
  const within =
    question.kind === 'set_covering' || question.kind === 'maximal_covering' ? question.within : Infinity;
  return rows.demandIds.filter((_, row) => {
    const own = rows.cost.subarray(rows.start[row], rows.start[row + 1]);
    const best = own.reduce((least, cost) => Math.min(least, cost), rows.nearestExisting[row] as number);
    return !(best <= within) || best === Infinity;
  });
}
