import type { ValueKind } from '../cell.ts';

/**
 * What is known of an action field for a phase in an area (DOMAIN.md § 4). The order is that of display, from what is
 * there to what is not.
 */
export const gapStates = [
  'covered',
  'partial',
  'city_wide_only',
  'planned',
  'none',
  'unknown',
  'not_applicable'
] as const;
export type GapState = (typeof gapStates)[number];

/** Why a cell has its state, for machines; the first one decided. `src/lib/messages/gap-text.ts` words them. */
export type GapReason =
  | { code: 'active'; offerIds: readonly string[] }
  | { code: 'part_of_area'; offerIds: readonly string[] }
  | { code: 'share_below'; reached: number; required: number }
  | { code: 'planned'; offerIds: readonly string[]; from: string | null }
  | { code: 'city_wide'; offerIds: readonly string[] }
  | { code: 'paused'; offerIds: readonly string[] }
  | { code: 'ended'; offerIds: readonly string[] }
  | { code: 'none_recorded' }
  /** Why is what the settings say of it. */
  | { code: 'inventory_incomplete'; reasonDe?: string; reasonEn?: string }
  | { code: 'no_persons' }
  | { code: 'no_facility'; kinds: readonly string[] }
  | { code: 'reached_from_outside'; share: number }
  | { code: 'funding_ends'; offerIds: readonly string[]; until: string };

/** What keeps a priority from being computed. */
export type PriorityProblem = 'stress_unknown' | 'persons_unknown' | 'reach_unknown' | 'no_ages';

/** Priority = stress percentile × uncovered share × persons; always shown with its three components. */
export interface GapPriority {
  /** Null where a component is not known; `problem` then says which. */
  value: number | null;
  problem: PriorityProblem | null;
  /** 0 (least stress in the city) to 1; null = the area has no class. */
  stressPercentile: number | null;
  /** Share of persons who reach no offer, 0–1. */
  uncoveredShare: number | null;
  /** Persons as counted by the settings: of one year of birth on average, or all of the phase. */
  persons: number | null;
}

/** One cell of the matrix area × phase × action field. */
export interface GapCell {
  areaId: string;
  phaseId: string;
  actionField: string;
  state: GapState;
  reasons: readonly GapReason[];
  /** Persons of the phase's ages in the area, after disclosure control. */
  persons: { kind: ValueKind; count: number | null; split: boolean };
  priority: GapPriority;
}

/** States that are a gap: something is missing. `unknown` is none, its inventory has to be completed first. */
export const missingStates: readonly GapState[] = ['none', 'planned', 'city_wide_only', 'partial'];
