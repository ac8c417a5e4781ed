import { lowestHighClass } from '../high-classes.ts';
import { areaRates, cityRates, pooledShare } from './transition-rate.ts';
import type { RateShare, TransitionRate } from './transition-rate.ts';
import { differenceInterval } from './wilson-interval.ts';
import type { Interval } from './wilson-interval.ts';

/** Areas of high stress against those of least stress. */
export interface RateGap extends Interval {
  high: RateShare;
  low: RateShare;
  /** Share in areas of high stress − share in areas of least stress, −1 to 1; the interval is that of it. */
  difference: number;
  /** The interval leaves 0 out. */
  certain: boolean;
}

/** How many take one way through a transition, at one period. A cross-section, not a cohort. */
export interface RateProfile {
  transitionId: string;
  outcome: string;
  period: string;
  city: RateShare | null;
  /** By class of stress, from class 1 (least stress). */
  classes: readonly (RateShare | null)[];
  gap: RateGap | null;
  /** In the order of the ids; null = suppressed or missing. */
  areas: readonly { areaId: string; rate: RateShare | null }[];
}

/** The profile of one outcome from its rows of one period. */
export function rateProfile(
  rates: readonly TransitionRate[],
  classOf: (areaId: string) => number | null,
  classCount: number
): RateProfile | null {
  const [first] = rates;
  if (!first) return null;
  const { transitionId, outcome, period } = first;
  const shareOf = (belongs: (areaId: string) => boolean) => pooledShare(areaRates(rates, belongs));
  const ids = [...new Set(areaRates(rates, () => true).map(({ areaId }) => areaId))].sort();
  const high = shareOf((areaId) => (classOf(areaId) ?? 0) >= lowestHighClass(classCount));
  const low = shareOf((areaId) => classOf(areaId) === 1);
  return {
    transitionId,
    outcome,
    period,
    city: pooledShare(cityRates(rates)),
    classes: Array.from({ length: classCount }, (_, i) => shareOf((areaId) => classOf(areaId) === i + 1)),
    gap: high && low && classCount > 1 ? gapOf(high, low) : null,
    areas: ids.map((areaId) => ({ areaId, rate: shareOf((id) => id === areaId) }))
  };
}

function gapOf(high: RateShare, low: RateShare): RateGap {
  const interval = differenceInterval(high, low);
  const certain = interval.lower > 0 || interval.upper < 0;
  return { high, low, difference: high.share - low.share, ...interval, certain };
}

/** The profiles of every outcome of every transition at a period, ordered by transition and outcome. */
export function rateProfiles(
  rates: readonly TransitionRate[],
  period: string,
  classOf: (areaId: string) => number | null,
  classCount: number
): RateProfile[] {
  const groups = new Map<string, TransitionRate[]>();
  for (const rate of rates) {
    if (rate.period !== period) continue;
    const key = `${rate.transitionId}\u0000${rate.outcome}`;
    groups.set(key, [...(groups.get(key) ?? []), rate]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => rateProfile(group, classOf, classCount) ?? []);
}

/** The rate of one area; null = suppressed or missing. */
export const rateOfArea = ({ areas }: RateProfile, areaId: string): RateShare | null =>
  areas.find((one) => one.areaId === areaId)?.rate ?? null;

/** Profiles with a gap, the widest first: those whose interval leaves 0 out before the others. */
export function widestGaps(profiles: readonly RateProfile[]): (RateProfile & { gap: RateGap })[] {
  return profiles
    .flatMap((profile) => (profile.gap ? [{ ...profile, gap: profile.gap }] : []))
    .sort(
      (a, b) =>
        Number(b.gap.certain) - Number(a.gap.certain) ||
        Math.abs(b.gap.difference) - Math.abs(a.gap.difference)
    );
}
