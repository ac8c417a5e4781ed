import type { Highs } from 'highs';
import { decodeColumns, type ProgramText } from '../../core/siting/program-text.ts';

/** Columns whose variable is 1, and what no solution betters: below for a minimum, above for a maximum. */
export interface ProgramSolution {
  chosen: number[];
  bound: number;
}

export class ProgramUnsolved extends Error {
  readonly modelStatus: number;

  constructor(modelStatus: number) {
    super(`The solver found no solution (model status ${modelStatus})`);
    this.name = 'ProgramUnsolved';
    this.modelStatus = modelStatus;
  }
}

/** A limit that, unlike time, is the same on every machine. */
const mostNodes = 20_000;

/** HiGHS' name for a solution that holds all constraints. */
const feasible = 2;

const options = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 1e-6,
  mip_max_nodes: mostNodes
};

/** Solves a program with HiGHS. Throws ProgramUnsolved where it ends without any solution. */
export function solveProgram(highs: Highs, text: ProgramText): ProgramSolution {
  return highs.withModel({ format: 'lp', data: text }, (model) => {
    model.options.set(options);
    model.run();
    if (model.info.get('primal_solution_status') !== feasible)
      throw new ProgramUnsolved(model.getModelStatus());
    const values = model.getSolution().colValue;
    const named = Array.from(values, (value, column): [string, number] => [model.getColName(column), value]);
    return {
      chosen: decodeColumns(Object.fromEntries(named)),
      bound: Number(model.info.get('mip_dual_bound'))
    };
  });
}
