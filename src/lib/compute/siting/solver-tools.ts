import type { Highs } from 'highs';
import { coverProgram, savingProgram } from '../../core/siting/program-text.ts';
import type { CoverModel } from '../../core/siting/cover-model.ts';
import type { SavingModel } from '../../core/siting/saving-model.ts';
import type { SitingTools } from '../../core/siting/solve.ts';
import { solveProgram } from './program-solver.ts';

/** Programs with more entries are left to the own search: HiGHS would not finish them in a time to wait for. */
const mostEntries = 40_000;

/** Tools with HiGHS behind them, which is loaded when the first program needs it. */
export function solverTools(load: () => Promise<Highs>): Pick<SitingTools, 'cover' | 'savings'> {
  let loading: Promise<Highs> | undefined;
  const highs = () => (loading ??= load());
  return {
    cover: async (model) => solveCover(await highs(), model),
    savings: {
      canSolve: (model) => model.rows.column.length <= mostEntries,
      solve: async (model, count) => solveSavings(await highs(), model, count)
    }
  };
}

/** A smallest cover of a model with at least one row. */
export function solveCover(highs: Highs, model: CoverModel): { chosen: number[]; bound: number } {
  const { chosen, bound } = solveProgram(highs, coverProgram(model));
  return { chosen, bound: Math.ceil(bound - 1e-6) };
}

/** The largest saving of a model with at least one row. */
export function solveSavings(
  highs: Highs,
  model: SavingModel,
  count: number
): { chosen: number[]; bound: number } {
  const { chosen, bound } = solveProgram(highs, savingProgram(model, count));
  return { chosen, bound: model.isWhole ? Math.floor(bound + 1e-6) : bound };
}
