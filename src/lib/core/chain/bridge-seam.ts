import type { ChainTransition } from './chain-types.ts';
import { reachInto, type Inventory } from './inventory.ts';
import { phasesServed } from './phase-span.ts';

/** What happens to the active offers at the border of two phases: keys of offers, in order. */
export interface BridgeSeam {
  /** Serve the earlier phase and not the later one. */
  ending: readonly string[];
  /** Serve both. */
  running: readonly string[];
  /** Serve the later phase and not the earlier one. */
  beginning: readonly string[];
}

/** The active offers that reach into any of the areas, by what they do at the seam; null where a side is open. */
export function bridgeSeam(
  inventory: Inventory,
  { fromPhase, toPhase }: ChainTransition,
  areaIds: readonly string[]
): BridgeSeam | null {
  if (fromPhase === null || toPhase === null) return null;
  const { phases } = inventory.data;
  const placeOf = (phaseId: string) => phases.findIndex((phase) => phase.phaseId === phaseId);
  const [before, after] = [placeOf(fromPhase), placeOf(toPhase)];
  const active = inventory.offers
    .filter((one) => one.active && reachInto(inventory, one.offer.offerId, areaIds) !== null)
    .map(({ offer }) => ({ offerId: offer.offerId, served: phasesServed(offer, phases) }));
  const idsOf = (earlier: boolean, later: boolean) =>
    active
      .filter(({ served }) => served.includes(before) === earlier && served.includes(after) === later)
      .map(({ offerId }) => offerId);
  return { ending: idsOf(true, false), running: idsOf(true, true), beginning: idsOf(false, true) };
}
