import { coverBound, greedyCover } from './cover-bounds.ts';
import { reduceCover } from './cover-model.ts';
import type { CoverModel } from './cover-model.ts';

/** Columns that cover all rows, ascending, and how many are needed at least. */
export interface Cover {
  chosen: number[];
  bound: number;
}

/** Solves a reduced model, ideally exactly (`bound` = number of the columns chosen). */
export type CoverSolver = (model: CoverModel) => Promise<Cover>;

/** The greedy cover as the model stands, with the bounds that cost nothing. */
export function plainCover(model: CoverModel): Cover {
  return { chosen: greedyCover(model), bound: coverBound(model) };
}

/** The same for the reduced model: closer, and often the two meet. */
export function quickCover(model: CoverModel): Cover {
  const { forced, model: rest } = reduceCover(model);
  return withForced(forced, plainCover(rest));
}

/** A smallest cover; the solver is asked only where greedy and bounds of the reduced model leave a gap. */
export async function smallestCover(model: CoverModel, solve: CoverSolver): Promise<Cover> {
  const reduced = reduceCover(model);
  const quick = plainCover(reduced.model);
  const isProved = quick.chosen.length === quick.bound;
  const exact = isProved ? quick : await solve(reduced.model);
  return withForced(
    reduced.forced,
    exact.chosen.length < quick.chosen.length ? exact : { ...quick, bound: exact.bound }
  );
}

function withForced(forced: readonly number[], { chosen, bound }: Cover): Cover {
  return { chosen: [...forced, ...chosen].sort((a, b) => a - b), bound: bound + forced.length };
}
