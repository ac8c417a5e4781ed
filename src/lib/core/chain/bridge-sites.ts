import type { BridgeEvidence } from './bridge-evidence.ts';
import type { BridgeSites } from './bridge-types.ts';
import type { ChainFacility } from './chain-types.ts';
import type { Inventory, StatedOffer } from './inventory.ts';
import { ancestry } from './offer-reach.ts';

/** Whether the offer sits at an institution that (nearly) every family passes, such as a clinic. */
export function isUniversalSite({ facilities, settings }: Inventory, { offer }: StatedOffer): boolean {
  const facility = facilities.get(offer.facilityId ?? '');
  return facility !== undefined && settings.universalKinds.includes(facility.kind);
}

/**
 * At how many of the facilities that a transition starts from somebody hands over: an offer with this task or the
 * handing-over side of a named handover sits there, or one that is not tied to a facility serves its area. The kind
 * of facility is that of the flows' origins; without flows the universal kind at which all such offers sit. Null
 * where there is no such kind.
 */
export function bridgeSites(inventory: Inventory, evidence: BridgeEvidence): BridgeSites | null {
  const handing = handingOffers(inventory, evidence);
  const kind = originKind(inventory, evidence, handing);
  const sites = inventory.data.facilities.filter((facility) => facility.kind === kind);
  if (kind === null || sites.length === 0) return null;
  const without = sites.filter((site) => !handing.some((one) => handsOverAt(inventory, one, site)));
  return {
    facilityKind: kind,
    covered: sites.length - without.length,
    total: sites.length,
    without: [...without].sort((a, b) => (a.facilityId < b.facilityId ? -1 : 1))
  };
}

/**
 * The places that matter for one area: those of a kind that every family passes matter everywhere, others where they
 * lie. Null where none matters.
 */
export function sitesFor(
  inventory: Inventory,
  sites: BridgeSites | null,
  areaId: string
): BridgeSites | null {
  if (sites === null || inventory.settings.universalKinds.includes(sites.facilityKind)) return sites;
  const { facilities, parents } = inventory.data;
  const lies = (site: ChainFacility) =>
    site.areaId !== null && ancestry(site.areaId, parents).includes(areaId);
  const total = facilities.filter((site) => site.kind === sites.facilityKind && lies(site)).length;
  const without = sites.without.filter(lies);
  return total === 0 ? null : { ...sites, covered: total - without.length, total, without };
}

function handingOffers({ byId }: Inventory, { tasked, handovers }: BridgeEvidence): StatedOffer[] {
  const senders = handovers.flatMap(({ fromOfferId }) => byId.get(fromOfferId) ?? []);
  return [...new Set([...tasked, ...senders])];
}

function originKind(
  inventory: Inventory,
  { transition }: BridgeEvidence,
  handing: readonly StatedOffer[]
): string | null {
  const { data, settings } = inventory;
  const [kind, ...others] = data.originKinds[transition.transitionId] ?? [];
  if (kind !== undefined) return others.length === 0 ? kind : null;
  const kinds = new Set(handing.map(({ offer }) => inventory.facilities.get(offer.facilityId ?? '')?.kind));
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined && settings.universalKinds.includes(only) ? only : null;
}

function handsOverAt(inventory: Inventory, { offer }: StatedOffer, site: ChainFacility): boolean {
  if (offer.facilityId !== null) return offer.facilityId === site.facilityId;
  if (site.areaId === null) return false;
  const reach = inventory.reach(offer.offerId, site.areaId);
  return reach === 'whole' || reach === 'city_wide';
}
