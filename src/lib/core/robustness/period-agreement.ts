import type { DatedIndex } from '../time/dated-index.ts';
import { rankAgreement } from './rank-agreement.ts';
import type { RankAgreement } from './robustness-types.ts';

/** Two periods, the earlier first, and how alike they order the areas. */
export type PeriodPair = RankAgreement & { first: string; second: string };

/**
 * The last of the given dates against each earlier one that has an index within the same boundaries, the latest first.
 * Empty where the last date has no index.
 */
export function periodAgreement(dates: readonly DatedIndex[]): PeriodPair[] {
  const last = dates.at(-1);
  if (!last?.index) return [];
  const now = last.index.areas.map(({ areaId, status }) => [areaId, status?.index ?? null] as const);
  return dates
    .slice(0, -1)
    .toReversed()
    .flatMap(({ period, vintage, index }) => {
      if (index === null || vintage !== last.vintage) return [];
      const before = new Map(index.areas.map(({ areaId, status }) => [areaId, status?.index ?? null]));
      const agreement = rankAgreement(
        now.map(([areaId]) => before.get(areaId) ?? null),
        now.map(([, value]) => value)
      );
      return [{ first: period, second: last.period, ...agreement }];
    });
}
