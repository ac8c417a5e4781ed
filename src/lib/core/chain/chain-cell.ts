import type { StatedOffer } from './inventory.ts';
import type { Reach } from './offer-reach.ts';

export const cellStates = [
  'active',
  'partial',
  'city_wide_only',
  'planned',
  'none',
  'unknown',
  'not_expected'
] as const;
/**
 * What a row has in a phase: something active (for the whole area, for a part of it, or only for the whole city),
 * something planned, nothing recorded (a gap; unknown where the inventory is incomplete), or nothing expected.
 */
export type CellState = (typeof cellStates)[number];

/** One phase × row. */
export interface ChainCell {
  phaseId: string;
  state: CellState;
  /** Active offers; planned ones. */
  active: number;
  planned: number;
}

/** An offer with its reach into the selection. */
export interface PlacedOffer extends StatedOffer {
  reach: Reach;
}

/** What an empty cell means. */
export type EmptyCell = Extract<CellState, 'none' | 'unknown' | 'not_expected'>;

/** The state of a cell from the offers that serve its phase; `empty` where none does. */
export function chainCell(phaseId: string, offers: readonly PlacedOffer[], empty: EmptyCell): ChainCell {
  const active = offers.filter((one) => one.active);
  const planned = offers.filter(({ state }) => state === 'planned');
  const counts = { active: active.length, planned: planned.length };
  return { phaseId, state: cellState(active, planned.length, empty), ...counts };
}

function cellState(active: readonly PlacedOffer[], planned: number, empty: EmptyCell): CellState {
  if (active.some(({ reach }) => reach === 'whole')) return 'active';
  if (active.some(({ reach }) => reach === 'part')) return 'partial';
  if (active.length > 0) return 'city_wide_only';
  return planned > 0 ? 'planned' : empty;
}

/** Whether a cell is a gap: nothing active although something is expected. */
export function isGap({ state }: ChainCell): boolean {
  return state === 'none' || state === 'planned';
}
