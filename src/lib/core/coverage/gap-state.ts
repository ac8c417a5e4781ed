import type { CountedOffer } from './counted-offer.ts';
import type { IncompleteInventory } from './coverage-settings.ts';
import type { GapEvidence } from './gap-evidence.ts';
import type { GapReason, GapState } from './gap-types.ts';

/**
 * The rules of the states. The first that holds, in this order:
 * 1. nobody of the phase's ages lives in the area → not applicable
 * 2. a running offer is for the whole area → covered; partial where fewer than `coveredShare` reach one
 * 3. a running offer is for a part of the area → partial
 * 4. the field belongs into facilities that the area does not have → not applicable
 * 5. the inventory is incomplete here → unknown
 * 6. an offer is planned for the area → planned
 * 7. a running offer is for the whole city → city-wide only
 * 8. otherwise → none (recorded)
 */
export function gapState(evidence: GapEvidence): { state: GapState; reasons: GapReason[] } {
  const { persons, whole, part, missingKinds, incomplete, planned, cityWide } = evidence;
  if (persons.count === 0) return { state: 'not_applicable', reasons: [{ code: 'no_persons' }] };
  if (whole.length > 0) return servedState(evidence);
  if (part.length > 0) return decided('partial', { code: 'part_of_area', offerIds: ids(part) }, evidence);
  if (missingKinds.length > 0)
    return { state: 'not_applicable', reasons: [{ code: 'no_facility', kinds: missingKinds }] };
  if (incomplete) return decided('unknown', incompleteReason(incomplete), evidence);
  if (planned.length > 0) return decided('planned', plannedReason(planned), evidence);
  if (cityWide.length > 0)
    return decided('city_wide_only', { code: 'city_wide', offerIds: ids(cityWide) }, evidence);
  return decided('none', { code: 'none_recorded' }, evidence);
}

const incompleteReason = ({ reasonDe, reasonEn }: IncompleteInventory): GapReason => {
  return { code: 'inventory_incomplete', reasonDe, reasonEn };
};

function servedState(evidence: GapEvidence) {
  const { whole, reached, coveredShare } = evidence;
  const active: GapReason = { code: 'active', offerIds: ids(whole) };
  if (reached === null || reached >= coveredShare) return decided('covered', active, evidence);
  const below: GapReason = { code: 'share_below', reached, required: coveredShare };
  const { state, reasons } = decided('partial', below, evidence);
  return { state, reasons: [below, active, ...reasons.slice(1)] };
}

/** The state with the reason that decided, and what else is recorded, in the order of the rules. */
function decided(state: GapState, first: GapReason, evidence: GapEvidence) {
  const others = furtherReasons(evidence).filter(({ code }) => code !== first.code);
  return { state, reasons: [first, ...others.filter((reason) => isNews(reason, state))] };
}

/** Whether a further reason adds something to a state. */
function isNews({ code }: GapReason, state: GapState): boolean {
  if (state === 'covered') return code === 'funding_ends';
  return code !== 'reached_from_outside' || state !== 'partial';
}

function furtherReasons({
  whole,
  part,
  planned,
  cityWide,
  paused,
  ended,
  reached
}: GapEvidence): GapReason[] {
  const reasons: (GapReason | null)[] = [
    fundingReason([...whole, ...part]),
    planned.length > 0 ? plannedReason(planned) : null,
    cityWide.length > 0 ? { code: 'city_wide', offerIds: ids(cityWide) } : null,
    paused.length > 0 ? { code: 'paused', offerIds: ids(paused) } : null,
    ended.length > 0 ? { code: 'ended', offerIds: ids(ended) } : null,
    reached !== null && reached > 0 && whole.length === 0
      ? { code: 'reached_from_outside', share: reached }
      : null
  ];
  return reasons.filter((reason) => reason !== null);
}

/** All running offers of the area lose their funding soon: after the last of these days nothing would be left. */
function fundingReason(running: readonly CountedOffer[]): GapReason | null {
  if (running.length === 0 || running.some(({ state }) => state !== 'expiring')) return null;
  const ends = running.map(({ offer }) => offer.fundingUntil ?? '').sort();
  return { code: 'funding_ends', offerIds: ids(running), until: ends.at(-1) ?? '' };
}

function plannedReason(planned: readonly CountedOffer[]): GapReason {
  const starts = planned.flatMap(({ offer }) => offer.validFrom ?? []).sort();
  return { code: 'planned', offerIds: ids(planned), from: starts[0] ?? null };
}

const ids = (offers: readonly CountedOffer[]) => offers.map(({ offer }) => offer.offerId);
