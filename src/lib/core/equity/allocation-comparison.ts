import { allocate } from './allocation.ts';
import type { Allocation } from './allocation.ts';

export const allocationKeys = ['poor_children', 'stress_weighted', 'per_child'] as const;
/** Key: children in SGB II, children × stress percentile, or every child alike (the watering can). */
export type AllocationKey = (typeof allocationKeys)[number];

/** What a key needs to know of an area. */
export interface KeyArea {
  areaId: string;
  children: number | null;
  poorChildren: number | null;
  /** 0–1; null = the area has no class. */
  stressPercentile: number | null;
}

/** What an area counts by a key; null where what it needs is not known. */
export function weightByKey(area: KeyArea, key: AllocationKey): number | null {
  const { children, poorChildren, stressPercentile } = area;
  switch (key) {
    case 'poor_children':
      return poorChildren;
    case 'stress_weighted':
      return children === null || stressPercentile === null ? null : children * stressPercentile;
    case 'per_child':
      return children;
    default:
      return key satisfies never;
  }
}

/** An allocation beside the watering can, per area. */
export interface ComparedAllocation {
  areaId: string;
  cents: number | null;
  /** What the area would get were every child worth the same. */
  wateringCanCents: number | null;
  differenceCents: number | null;
  /** Cents per child, not rounded. */
  centsPerChild: number | null;
}

/** Shares a budget out by a key, beside the watering can with the same floor. */
export function compareAllocations(
  budgetCents: number,
  areas: readonly KeyArea[],
  key: AllocationKey,
  floorCents = 0
):
  { kind: 'compared'; areas: readonly ComparedAllocation[] } | Extract<Allocation, { kind: 'not_possible' }> {
  const by = (chosen: AllocationKey) =>
    allocate(
      budgetCents,
      areas.map((area) => ({ areaId: area.areaId, weight: weightByKey(area, chosen) })),
      floorCents
    );
  const [keyed, even] = [by(key), by('per_child')];
  if (keyed.kind === 'not_possible') return keyed;
  if (even.kind === 'not_possible') return even;
  const compared = areas.map(({ areaId, children }, i) => {
    const cents = keyed.areas[i]?.cents ?? null;
    const wateringCanCents = even.areas[i]?.cents ?? null;
    return { areaId, cents, wateringCanCents, ...comparison(cents, wateringCanCents, children) };
  });
  return { kind: 'compared', areas: compared };
}

function comparison(cents: number | null, wateringCan: number | null, children: number | null) {
  return {
    differenceCents: cents === null || wateringCan === null ? null : cents - wateringCan,
    centsPerChild: cents === null || children === null || children === 0 ? null : cents / children
  };
}
