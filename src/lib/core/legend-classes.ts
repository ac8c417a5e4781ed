import { belongsAbove } from './classify.ts';
import type { StressIndex, UnclassifiableReason } from './stress-types.ts';

/** A class as a legend describes it; null = open end. */
export interface LegendClass {
  /** 1 = least stress. */
  class: number;
  lower: number | null;
  lowerIncluded: boolean;
  upper: number | null;
  upperIncluded: boolean;
  /** Areas in this class. */
  count: number;
}

/** The classes of an index with the number of areas in each, and on which side each limit belongs (`classAmong`). */
export function legendClasses(index: StressIndex): LegendClass[] {
  const { limits, closure } = index.classes;
  return [...limits, null].map((upper, i) => {
    const lower = limits[i - 1] ?? null;
    return {
      class: i + 1,
      lower,
      lowerIncluded: lower !== null && belongsAbove(lower, closure),
      upper,
      upperIncluded: upper !== null && !belongsAbove(upper, closure),
      count: index.areas.filter(({ status }) => status?.class === i + 1).length
    };
  });
}

/** Key of a reason for counting: the kind of the missing figure where an indicator is the reason. */
export type ReasonKey =
  | Exclude<UnclassifiableReason['kind'], 'indicator'>
  | Extract<UnclassifiableReason, { kind: 'indicator' }>['valueKind'];

const reasonKeys: readonly ReasonKey[] = [
  'excluded',
  'population_unknown',
  'population_below_minimum',
  'suppressed',
  'missing',
  'not_applicable'
];

/** How many areas have no class, by reason, in the order of the reasons; reasons that do not occur are left out. */
export function reasonCounts(index: StressIndex): { reason: ReasonKey; count: number }[] {
  const found = index.areas.flatMap(({ reason }) => (reason ? [reasonKey(reason)] : []));
  return reasonKeys
    .map((reason) => ({ reason, count: found.filter((key) => key === reason).length }))
    .filter(({ count }) => count > 0);
}

function reasonKey(reason: UnclassifiableReason): ReasonKey {
  return reason.kind === 'indicator' ? reason.valueKind : reason.kind;
}
