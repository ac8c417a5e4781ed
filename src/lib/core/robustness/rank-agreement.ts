import { kendall } from '../correlation/kendall.ts';
import { meanRanks } from '../correlation/mean-ranks.ts';
import { rankCorrelation } from '../correlation/spearman.ts';
import type { RankAgreement } from './robustness-types.ts';

/** How alike two lists of figures order the same areas; areas that lack one of the two are left out. */
export function rankAgreement(
  first: readonly (number | null)[],
  second: readonly (number | null)[]
): RankAgreement {
  const both = first.flatMap((a, i) => {
    const b = second[i] ?? null;
    return a === null || b === null ? [] : [[a, b] as const];
  });
  return agreementOfRanks(meanRanks(both.map(([a]) => a)), meanRanks(both.map(([, b]) => b)));
}

/** The same of two lists of mean ranks (`meanRanks`) of the same areas. */
export function agreementOfRanks(x: Float64Array, y: Float64Array): RankAgreement {
  const shifts = x.map((rank, i) => Math.abs(rank - (y[i] as number)));
  return {
    areas: x.length,
    spearman: rankCorrelation(x, y),
    kendall: kendall(x, y),
    meanShift: shifts.reduce((sum, shift) => sum + shift, 0) / Math.max(1, shifts.length),
    largestShift: shifts.reduce((largest, shift) => Math.max(largest, shift), 0)
  };
}
