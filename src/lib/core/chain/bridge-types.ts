import type { ChainFacility, Handover } from './chain-types.ts';

export const bridgeStates = ['not_bridged', 'partly', 'bridged', 'unknown'] as const;
/** Whether somebody sees to it that nobody is lost at a transition. */
export type BridgeState = (typeof bridgeStates)[number];

/** The places at which a transition starts: n of N of them hand over. */
export interface BridgeSites {
  /** Kind of facility, such as clinic. */
  facilityKind: string;
  covered: number;
  total: number;
  /** Those that do not hand over, by id. */
  without: readonly ChainFacility[];
}

/** Places of the offers on one side of a handover; null where none of them records places. */
export interface SideCapacity {
  offers: number;
  places: number | null;
}

/** Why a transition has its state, for machines; `src/lib/messages/bridge-text.ts` words it. */
export type BridgeReason =
  | { kind: 'tasked'; offerIds: readonly string[] }
  | { kind: 'handover'; handovers: readonly Handover[] }
  | { kind: 'areas'; bridged: number; partly: number; notBridged: number; unknown: number; total: number }
  | { kind: 'areas_without'; areaIds: readonly string[] }
  | { kind: 'sites'; sites: BridgeSites }
  | { kind: 'part_of_area'; offerIds: readonly string[] }
  | { kind: 'receiver_missing'; fromOfferIds: readonly string[] }
  | { kind: 'sender_missing'; toOfferIds: readonly string[] }
  | { kind: 'capacity'; from: number; to: number }
  | { kind: 'spans_only'; offerIds: readonly string[] }
  | { kind: 'planned'; offerIds: readonly string[] }
  | { kind: 'expiring'; offerIds: readonly string[]; until: string }
  | { kind: 'none' }
  | { kind: 'nothing_recorded' }
  | { kind: 'inventory_incomplete' };

/** How a transition stands in an area, a group of areas or the city. */
export interface Bridge {
  transitionId: string;
  state: BridgeState;
  reasons: readonly BridgeReason[];
  /** Active offers that have the handover as their task. */
  taskedOfferIds: readonly string[];
  /** Named handovers between active offers that reach here. */
  handovers: readonly Handover[];
  /** Active offers that run through both sides without having the handover as their task. */
  spanningOfferIds: readonly string[];
  plannedOfferIds: readonly string[];
  /** Places of the offers named in the handovers, on both sides. */
  capacity: { from: SideCapacity; to: SideCapacity };
  legalSpheres: { from: readonly string[]; to: readonly string[]; crosses: boolean };
}

/** The bridge of one area. */
export interface AreaBridge extends Bridge {
  areaId: string;
}

/** The bridge of a selection, with those of its areas in their order. */
export interface ChainBridge extends Bridge {
  sites: BridgeSites | null;
  areas: readonly AreaBridge[];
}
