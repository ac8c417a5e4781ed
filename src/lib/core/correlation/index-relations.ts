import { hasValue } from '../column.ts';
import { gather } from '../dense-rows.ts';
import type { IndexIndicator, StressIndex } from '../stress-types.ts';
import type { Interval } from '../transitions/wilson-interval.ts';
import { spearmanInterval } from './correlation-interval.ts';
import { meanRanks } from './mean-ranks.ts';
import { rankCorrelation } from './spearman.ts';

/** Two indicators of an index. */
export interface IndicatorPair {
  x: string;
  y: string;
  /** Spearman's rank correlation of the figures as they are; null where one does not vary. */
  correlation: number | null;
  interval: Interval | null;
  /** The correlation with both turned towards stress. */
  towardsStress: number | null;
  /** Share of both in the sum of the weights, 0 to 1. */
  weightShare: number;
}

/** How the indicators of an index go together. */
export interface IndexRelations {
  /** In the order of the index. */
  indicatorIds: readonly string[];
  /** Classified areas with figures of all of them. */
  areas: number;
  /** Every pair once, in the order of the indicators. */
  pairs: readonly IndicatorPair[];
}

/** From this rank correlation on, two indicators of an index say nearly the same and count it twice. */
export const doubleCountFrom = 0.8;

/**
 * Rank correlations between the indicators that have weight, over the classified areas with figures of all of them,
 * so that every pair speaks of the same areas.
 */
export function indexRelations(
  indicators: readonly IndexIndicator[],
  { areas }: StressIndex
): IndexRelations {
  const weighted = indicators.filter(({ weight }) => weight > 0);
  const rows = Uint32Array.from(areas.keys()).filter(
    (row) => areas[row]?.status != null && weighted.every(({ now }) => hasValue(now, row))
  );
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const ranked = weighted.map((one) => ({ ...one, ranks: meanRanks(gather(one.now.values, rows)) }));
  return {
    indicatorIds: weighted.map(({ id }) => id),
    areas: rows.length,
    pairs: ranked.flatMap((x, i) =>
      ranked.slice(i + 1).map((y): IndicatorPair => {
        const correlation = rankCorrelation(x.ranks, y.ranks);
        return {
          x: x.id,
          y: y.id,
          correlation,
          interval: correlation === null ? null : spearmanInterval(correlation, rows.length),
          towardsStress: correlation === null ? null : x.polarity * y.polarity * correlation,
          weightShare: (x.weight + y.weight) / total
        };
      })
    )
  };
}

/** Pairs that count nearly the same twice, the closest first. */
export function doubleCounted({ pairs }: IndexRelations): IndicatorPair[] {
  const strength = ({ towardsStress }: IndicatorPair) => towardsStress ?? 0;
  return pairs.filter((pair) => strength(pair) >= doubleCountFrom).sort((a, b) => strength(b) - strength(a));
}
