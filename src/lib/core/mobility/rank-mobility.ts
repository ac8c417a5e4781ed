import { meanRanks } from '../correlation/mean-ranks.ts';
import { rankCorrelation } from '../correlation/spearman.ts';

/** How the order of units changed between two dates. */
export interface RankMobility {
  /** Units with a value at both dates. */
  units: number;
  /** Spearman's rank correlation, −1 to 1; null where all values of a date are equal. */
  correlation: number | null;
  /** Mean change of the rank in places, and in percent of the number of units. */
  meanChange: number;
  meanChangePercent: number;
}

/** Rank mobility of units with values at two dates (null = none), equal values sharing the mean of their ranks. */
export function rankMobility(
  before: readonly (number | null)[],
  after: readonly (number | null)[]
): RankMobility | null {
  const pairs = before.flatMap((value, unit): [number, number][] => {
    const later = after[unit] ?? null;
    return value === null || later === null ? [] : [[value, later]];
  });
  if (pairs.length < 2) return null;
  const [first, second] = [meanRanks(pairs.map(([a]) => a)), meanRanks(pairs.map(([, b]) => b))];
  const changes = Array.from(first, (rank, unit) => Math.abs(rank - (second[unit] as number)));
  const meanChange = changes.reduce((sum, change) => sum + change, 0) / pairs.length;
  return {
    units: pairs.length,
    correlation: rankCorrelation(first, second),
    meanChange,
    meanChangePercent: (100 * meanChange) / pairs.length
  };
}
