import { funnelScopes } from '../transitions/funnel-scopes.ts';
import { hasFunnel } from '../transitions/funnel.ts';
import type { Funnel } from '../transitions/funnel.ts';
import { rateProfiles, widestGaps } from '../transitions/rate-profile.ts';
import type { RateGap } from '../transitions/rate-profile.ts';
import type { RateShare, TransitionRate } from '../transitions/transition-rate.ts';

/** Class of stress of an area, from 1 = least; null without one. */
export type ClassOf = (areaId: string) => number | null;

/** How many get through the transitions at one period: a cross-section, not a cohort. */
export interface TransitionFigures {
  period: string;
  /** Transitions with steps, by id; the municipality, and the areas of the uppermost class where they have counts. */
  funnels: readonly { transitionId: string; city: Funnel; top: Funnel | null }[];
  /** Rates in areas of high and of least stress, the widest difference first. */
  gaps: readonly RateDifference[];
}

export interface RateDifference {
  transitionId: string;
  outcome: string;
  city: RateShare | null;
  gap: RateGap;
}

/** The figures of the latest period that is no later than `period`; null where there are no rates. */
export function transitionFigures(
  rates: readonly TransitionRate[],
  period: string,
  classOf: ClassOf,
  classCount: number
): TransitionFigures | null {
  const latest = [...new Set(rates.map((rate) => rate.period))]
    .filter((one) => one <= period)
    .sort()
    .at(-1);
  if (latest === undefined) return null;
  const own = rates.filter((rate) => rate.period === latest);
  const ids = [...new Set(own.map(({ transitionId }) => transitionId))].sort();
  return {
    period: latest,
    funnels: ids.flatMap((transitionId) => {
      const steps = own.filter((rate) => rate.transitionId === transitionId);
      if (!hasFunnel(steps)) return [];
      const { city, classes } = funnelScopes(steps, classOf, classCount);
      return city ? [{ transitionId, city, top: classes.at(-1) ?? null }] : [];
    }),
    gaps: widestGaps(rateProfiles(own, latest, classOf, classCount)).map(
      ({ transitionId, outcome, city, gap }) => {
        return { transitionId, outcome, city, gap };
      }
    )
  };
}
