import { isUniversalSite, sitesFor } from './bridge-sites.ts';
import type { BridgeEvidence } from './bridge-evidence.ts';
import type { AreaBridge, BridgeReason, BridgeSites, BridgeState } from './bridge-types.ts';
import { sideCapacity, spheresOf } from './bridge-sides.ts';
import type { ChainSettings } from './chain-settings.ts';
import type { Handover } from './chain-types.ts';
import type { Inventory, StatedOffer } from './inventory.ts';

/** What of the evidence reaches one area. */
interface Found {
  tasked: readonly StatedOffer[];
  /** Those of them that reach only a part of the area. */
  taskedInPart: readonly StatedOffer[];
  handovers: readonly Handover[];
  /** Named handovers of which only one side reaches the area. */
  withoutReceiver: readonly Handover[];
  withoutSender: readonly Handover[];
  spanning: readonly StatedOffer[];
  planned: readonly StatedOffer[];
  capacity: AreaBridge['capacity'];
}

/**
 * How a transition stands in one area. Bridged: an active offer with this task reaches the whole area, or a named
 * handover does. A handover reaches an area when both its offers do; an offer at an institution that every family
 * passes reaches all areas, and where the receiving one sits there the handover does. Partly: only a part of the
 * area, or not all places where the transition starts (`sites`), or too few places on the receiving side (a
 * setting), or (a setting) only offers that run through both sides. Source: DOMAIN §2.
 */
export function areaBridge(
  inventory: Inventory,
  evidence: BridgeEvidence,
  citySites: BridgeSites | null,
  areaId: string
): AreaBridge {
  const sites = sitesFor(inventory, citySites, areaId);
  const found = findings(inventory, evidence, areaId);
  const state = stateOf(found, evidence, sites, inventory.settings);
  return {
    areaId,
    transitionId: evidence.transition.transitionId,
    state,
    reasons: reasonsOf(found, evidence, sites, state, inventory.settings),
    taskedOfferIds: idsOf([...found.tasked, ...found.taskedInPart]),
    handovers: found.handovers,
    spanningOfferIds: idsOf(found.spanning),
    plannedOfferIds: idsOf(found.planned),
    capacity: found.capacity,
    legalSpheres: spheresOf(inventory, found.handovers, [...found.tasked, ...found.taskedInPart])
  };
}

function findings(inventory: Inventory, evidence: BridgeEvidence, areaId: string): Found {
  const reaches = (one: StatedOffer) =>
    isUniversalSite(inventory, one) || reachesWhole(inventory, one, areaId);
  const side = (offerId: string) => inventory.byId.get(offerId) as StatedOffer;
  const sender = ({ fromOfferId }: Handover) => reaches(side(fromOfferId));
  const receiver = ({ toOfferId }: Handover) => reaches(side(toOfferId));
  const complete = (one: Handover) =>
    receiver(one) && (sender(one) || isUniversalSite(inventory, side(one.toOfferId)));
  const handovers = evidence.handovers.filter(complete);
  const here = (one: StatedOffer) => inventory.reach(one.offer.offerId, areaId) !== null;
  const tasked = evidence.tasked.filter(reaches);
  return {
    tasked,
    taskedInPart: evidence.tasked.filter((one) => here(one) && !tasked.includes(one)),
    handovers,
    withoutReceiver: evidence.handovers.filter((one) => sender(one) && !receiver(one)),
    withoutSender: evidence.handovers.filter((one) => receiver(one) && !complete(one)),
    spanning: evidence.spanning.filter(here),
    planned: evidence.planned.filter(here),
    capacity: sideCapacity(inventory, handovers)
  };
}

function reachesWhole(inventory: Inventory, { offer }: StatedOffer, areaId: string): boolean {
  const reach = inventory.reach(offer.offerId, areaId);
  return reach === 'whole' || reach === 'city_wide';
}

function stateOf(
  found: Found,
  evidence: BridgeEvidence,
  sites: BridgeSites | null,
  settings: ChainSettings
): BridgeState {
  if (found.tasked.length > 0 || found.handovers.length > 0)
    return isRestricted(found, sites, settings) ? 'partly' : 'bridged';
  if (found.taskedInPart.length > 0) return 'partly';
  if (found.spanning.length > 0 && settings.spanning === 'partly') return 'partly';
  return !evidence.recorded || settings.inventory === 'incomplete' ? 'unknown' : 'not_bridged';
}

/** Some of the places where the transition starts do not hand over, or the receiving side is too small. */
function isRestricted(
  { capacity }: Found,
  sites: BridgeSites | null,
  { minimumCapacityRatio }: ChainSettings
): boolean {
  if (sites !== null && sites.without.length > 0) return true;
  const [from, to] = [capacity.from.places, capacity.to.places];
  return from !== null && to !== null && to < from * minimumCapacityRatio;
}

function reasonsOf(
  found: Found,
  evidence: BridgeEvidence,
  sites: BridgeSites | null,
  state: BridgeState,
  settings: ChainSettings
): BridgeReason[] {
  const reasons: BridgeReason[] = [];
  if (found.tasked.length > 0) reasons.push({ kind: 'tasked', offerIds: idsOf(found.tasked) });
  if (found.handovers.length > 0) reasons.push({ kind: 'handover', handovers: found.handovers });
  if (found.taskedInPart.length > 0)
    reasons.push({ kind: 'part_of_area', offerIds: idsOf(found.taskedInPart) });
  if (state === 'partly' && sites && sites.without.length > 0) reasons.push({ kind: 'sites', sites });
  reasons.push(...missingSides(found), ...remarks(found, evidence, state, settings));
  return reasons.length === 0 ? [{ kind: 'none' }] : reasons;
}

/** Which side of the named handovers does not reach the area, where no handover does. */
function missingSides({ handovers, withoutReceiver, withoutSender }: Found): BridgeReason[] {
  if (handovers.length > 0) return [];
  const reasons: BridgeReason[] = [];
  if (withoutReceiver.length > 0)
    reasons.push({
      kind: 'receiver_missing',
      fromOfferIds: distinct(withoutReceiver.map((one) => one.fromOfferId))
    });
  if (withoutSender.length > 0)
    reasons.push({ kind: 'sender_missing', toOfferIds: distinct(withoutSender.map((one) => one.toOfferId)) });
  return reasons;
}

function remarks(
  found: Found,
  evidence: BridgeEvidence,
  state: BridgeState,
  settings: ChainSettings
): BridgeReason[] {
  const reasons: BridgeReason[] = [];
  const { from, to } = found.capacity;
  if (from.places !== null && to.places !== null)
    reasons.push({ kind: 'capacity', from: from.places, to: to.places });
  const expiring = [...found.tasked, ...found.taskedInPart].filter((one) => one.state === 'expiring');
  const [until] = expiring.flatMap(({ offer }) => offer.fundingUntil ?? []).sort();
  if (until !== undefined) reasons.push({ kind: 'expiring', offerIds: idsOf(expiring), until });
  if (state === 'bridged') return reasons;
  if (found.planned.length > 0) reasons.push({ kind: 'planned', offerIds: idsOf(found.planned) });
  const unsupported = found.tasked.length + found.taskedInPart.length + found.handovers.length === 0;
  if (unsupported && found.spanning.length > 0)
    reasons.push({ kind: 'spans_only', offerIds: idsOf(found.spanning) });
  if (state === 'unknown' && !evidence.recorded) reasons.push({ kind: 'nothing_recorded' });
  else if (state === 'unknown' && settings.inventory === 'incomplete')
    reasons.push({ kind: 'inventory_incomplete' });
  return reasons;
}

const idsOf = (offers: readonly StatedOffer[]): string[] =>
  distinct(offers.map(({ offer }) => offer.offerId));

/** Each id once, in order. */
const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
