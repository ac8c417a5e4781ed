import type { CombineMethod } from './index-methods/method-names.ts';
import type { AreaIndex, StressIndex } from './stress-types.ts';
import { ascending } from './dense-rows.ts';

/** What an indicator does to the index of an area. */
export interface ContributionPart {
  indicatorId: string;
  /** Above 0: it raises the index; below 0: it lowers it. */
  amount: number;
}

/** Why an area stands where it stands. */
export interface Contributions {
  /** What raises most first; equal ones by id. */
  parts: readonly ContributionPart[];
  /** Sum of the parts. */
  total: number;
  /** What the parts are measured from: 0, or the mean over the classified areas (`contributionsOf`). */
  base: number;
}

/**
 * The contributions of the indicators to an area's index (`IndicatorScore.contribution`). A restandardised sum has the
 * mean 0, so they add up to the index. Other combinations only add: there every part is taken relative to its mean
 * over the classified areas, and base + total is the index, of percentiles the sum that is ranked. Null without an
 * index.
 */
export function contributionsOf(
  { areas }: StressIndex,
  area: AreaIndex,
  indicatorIds: readonly string[],
  combine: CombineMethod
): Contributions | null {
  if (!area.status) return null;
  const isCentred = combine === 'sum-restandardised';
  const classified = areas.filter(({ status }) => status !== null);
  const meanOf = (id: string) =>
    isCentred ? 0 : classified.reduce((sum, one) => sum + contributionOf(one, id), 0) / classified.length;
  const measured = indicatorIds.map((indicatorId) => {
    const mean = meanOf(indicatorId);
    return { indicatorId, mean, amount: contributionOf(area, indicatorId) - mean };
  });
  return {
    parts: measured
      .map(({ indicatorId, amount }) => ({ indicatorId, amount }))
      .sort((a, b) => b.amount - a.amount || ascending(a.indicatorId, b.indicatorId)),
    total: measured.reduce((sum, { amount }) => sum + amount, 0),
    base: measured.reduce((sum, { mean }) => sum + mean, 0)
  };
}

function contributionOf({ scores }: AreaIndex, id: string): number {
  return scores.find(({ indicatorId }) => indicatorId === id)?.contribution ?? 0;
}
