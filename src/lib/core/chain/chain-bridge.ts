import { areaBridge } from './area-bridge.ts';
import { bridgeEvidence } from './bridge-evidence.ts';
import type { BridgeEvidence } from './bridge-evidence.ts';
import { sideCapacity, spheresOf } from './bridge-sides.ts';
import { bridgeSites } from './bridge-sites.ts';
import type { AreaBridge, BridgeReason, BridgeSites, BridgeState, ChainBridge } from './bridge-types.ts';
import type { ChainSelection, ChainTransition, Handover } from './chain-types.ts';
import { selectedAreas } from './inventory.ts';
import type { Inventory } from './inventory.ts';

/** How every transition stands in a selection and in each of its areas, in the order of the transitions. */
export function chainBridges(inventory: Inventory, selection: ChainSelection): ChainBridge[] {
  return inventory.data.transitions.map((transition) => chainBridge(inventory, transition, selection));
}

/**
 * How a transition stands in a selection: bridged where it is in every area and at every place where it starts, not
 * bridged where it is nowhere, unknown where nothing is known of any area, else partly. A city without areas is
 * judged by its evidence alone.
 */
export function chainBridge(
  inventory: Inventory,
  transition: ChainTransition,
  selection: ChainSelection
): ChainBridge {
  const evidence = bridgeEvidence(inventory, transition);
  const sites = bridgeSites(inventory, evidence);
  const areas = selectedAreas(inventory.data, selection).map((areaId) =>
    areaBridge(inventory, evidence, sites, areaId)
  );
  const state = stateOfAreas(areas);
  return {
    ...merged(inventory, evidence, areas),
    state,
    reasons: reasons(areas, sites, state),
    sites,
    areas
  };
}

/** The state of several areas together; unknown where there are none. */
export function stateOfAreas(areas: readonly { state: BridgeState }[]): BridgeState {
  const states = new Set(areas.map(({ state }) => state));
  if (states.size === 1) return [...states][0] ?? 'unknown';
  if (states.has('bridged') || states.has('partly')) return 'partly';
  return states.has('not_bridged') ? 'not_bridged' : 'unknown';
}

type Merged = Omit<ChainBridge, 'state' | 'reasons' | 'sites' | 'areas'>;

function merged(inventory: Inventory, { transition }: BridgeEvidence, areas: readonly AreaBridge[]): Merged {
  const taskedOfferIds = distinct(areas.flatMap((area) => area.taskedOfferIds));
  const handovers = distinctHandovers(areas.flatMap((area) => area.handovers));
  const tasked = taskedOfferIds.flatMap((id) => inventory.byId.get(id) ?? []);
  return {
    transitionId: transition.transitionId,
    taskedOfferIds,
    handovers,
    spanningOfferIds: distinct(areas.flatMap((area) => area.spanningOfferIds)),
    plannedOfferIds: distinct(areas.flatMap((area) => area.plannedOfferIds)),
    capacity: sideCapacity(inventory, handovers),
    legalSpheres: spheresOf(inventory, handovers, tasked)
  };
}

function reasons(
  areas: readonly AreaBridge[],
  sites: BridgeSites | null,
  state: BridgeState
): BridgeReason[] {
  if (areas.length === 1) return [...(areas[0]?.reasons ?? [])];
  const count = (wanted: BridgeState) => areas.filter((area) => area.state === wanted).length;
  const counts = { bridged: count('bridged'), partly: count('partly'), notBridged: count('not_bridged') };
  const all: BridgeReason[] = [{ kind: 'areas', ...counts, unknown: count('unknown'), total: areas.length }];
  const without = areas.filter((area) => area.state === 'not_bridged').map(({ areaId }) => areaId);
  if (state === 'partly' && without.length > 0) all.push({ kind: 'areas_without', areaIds: without });
  if (state === 'partly' && sites && sites.without.length > 0) all.push({ kind: 'sites', sites });
  return [...all, ...sharedReasons(areas, state)];
}

const ofWhole = ['planned', 'spans_only', 'expiring', 'nothing_recorded', 'inventory_incomplete'];

/** Reasons of the areas that hold for the selection as a whole: each kind once, its offers put together. */
function sharedReasons(areas: readonly AreaBridge[], state: BridgeState): BridgeReason[] {
  const all = areas.flatMap((area) => area.reasons);
  const shared = ofWhole.flatMap((kind) => {
    const [first, ...others] = all.filter((reason) => reason.kind === kind);
    return first ? [others.reduce(joined, first)] : [];
  });
  return shared.length === 0 && state === 'not_bridged' ? [{ kind: 'none' }] : shared;
}

function joined(a: BridgeReason, b: BridgeReason): BridgeReason {
  if (!('offerIds' in a) || !('offerIds' in b)) return a;
  const offerIds = distinct([...a.offerIds, ...b.offerIds]);
  if (a.kind === 'expiring' && b.kind === 'expiring')
    return { ...a, offerIds, until: a.until < b.until ? a.until : b.until };
  return { ...a, offerIds };
}

function distinctHandovers(handovers: readonly Handover[]): Handover[] {
  const byKey = new Map(handovers.map((one) => [`${one.fromOfferId}\u0000${one.toOfferId}`, one]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
