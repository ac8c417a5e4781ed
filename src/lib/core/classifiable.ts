import { valueKinds } from './cell.ts';
import { hasValue, valueAt } from './column.ts';
import type { IndexIndicator, IndexInput, UnclassifiableReason } from './stress-types.ts';

/** Which areas can get an index; shape: one entry per area of the input. */
export interface Classifiability {
  /** 1 where the area can be classified. */
  include: Uint8Array;
  /** Why it cannot, null where it can. */
  reasons: readonly (UnclassifiableReason | null)[];
}

/** Whether the indicator is part of the index. */
export function counts({ weight }: IndexIndicator): boolean {
  return weight > 0;
}

/**
 * Areas that take part in the index: not excluded by hand, residents known and at or above the minimum, every
 * chosen indicator (weight above 0) a value. The first reason in the order of `UnclassifiableReason` is reported, and of several
 * indicators the first. Without a population table every area counts as large enough.
 */
export function classifiability(input: IndexInput): Classifiability {
  const excluded = new Map(input.settings.excluded.map(({ areaId, reason }) => [areaId, reason]));
  const reasons = input.areaIds.map(
    (areaId, row) =>
      exclusion(excluded.get(areaId)) ?? populationReason(input, row) ?? indicatorReason(input, row)
  );
  return { include: Uint8Array.from(reasons, (reason) => (reason === null ? 1 : 0)), reasons };
}

function exclusion(reason: string | undefined): UnclassifiableReason | null {
  return reason === undefined ? null : { kind: 'excluded', reason };
}

function populationReason({ residents, settings }: IndexInput, row: number): UnclassifiableReason | null {
  if (residents === null) return null;
  const count = valueAt(residents, row);
  const minimum = settings.minimumPopulation;
  if (count === null) return { kind: 'population_unknown' };
  return count < minimum ? { kind: 'population_below_minimum', residents: count, minimum } : null;
}

function indicatorReason({ indicators }: IndexInput, row: number): UnclassifiableReason | null {
  const gap = indicators.find((indicator) => counts(indicator) && !hasValue(indicator.now, row));
  const valueKind = valueKinds[gap?.now.kinds[row] ?? 0];
  if (!gap || !valueKind || valueKind === 'value') return null;
  return { kind: 'indicator', indicatorId: gap.id, valueKind };
}
