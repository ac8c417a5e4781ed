import type { ChainTransition, Handover } from './chain-types.ts';
import type { Inventory, StatedOffer } from './inventory.ts';

/** Everything recorded about one transition, wherever it is. */
export interface BridgeEvidence {
  transition: ChainTransition;
  /** Active and planned offers that have the handover as their task. */
  tasked: readonly StatedOffer[];
  planned: readonly StatedOffer[];
  /** Named handovers whose offers are both active, in the order of their ids. */
  handovers: readonly Handover[];
  /** Active offers that serve both phases without having the handover as their task. */
  spanning: readonly StatedOffer[];
  /** Whether anything is recorded for the phases on both sides, or about handovers at all. */
  recorded: boolean;
}

/** Collects what is recorded about a transition. */
export function bridgeEvidence(inventory: Inventory, transition: ChainTransition): BridgeEvidence {
  const { transitionId } = transition;
  const tasked = inventory.offers.filter(({ offer }) => offer.handoverFor.includes(transitionId));
  const active = tasked.filter((one) => one.active);
  return {
    transition,
    tasked: active,
    planned: tasked.filter(({ state }) => state === 'planned'),
    handovers: namedHandovers(inventory, transitionId),
    spanning: inventory.offers.filter((one) => one.active && spans(one, transition) && !active.includes(one)),
    recorded: handoversRecorded(inventory) && phasesRecorded(inventory, transition)
  };
}

function namedHandovers({ data, byId }: Inventory, transitionId: string): Handover[] {
  return data.handovers
    .filter((one) => one.transitionId === transitionId && agreed(one, data.referenceDate))
    .filter(({ fromOfferId, toOfferId }) => byId.get(fromOfferId)?.active && byId.get(toOfferId)?.active)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ fromOfferId, toOfferId }: Handover) => `${fromOfferId}\u0000${toOfferId}`;

/** A handover agreed later than the reference date is none yet; periods and days compare as texts by their begin. */
const agreed = ({ agreedSince }: Handover, day: string) => agreedSince === null || agreedSince <= day;

function spans({ offer }: StatedOffer, { fromPhase, toPhase }: ChainTransition): boolean {
  if (fromPhase === null || toPhase === null) return false;
  return offer.phases.includes(fromPhase) && offer.phases.includes(toPhase);
}

/** Without any handover and any task on record, nothing can be said about bridges. */
function handoversRecorded({ data }: Inventory): boolean {
  return data.handovers.length > 0 || data.offers.some(({ handoverFor }) => handoverFor.length > 0);
}

function phasesRecorded({ data }: Inventory, { fromPhase, toPhase }: ChainTransition): boolean {
  const recorded = (phase: string | null) =>
    phase === null || data.offers.some(({ phases }) => phases.includes(phase));
  return recorded(fromPhase) && recorded(toPhase);
}
