import type { BridgeState, ChainBridge } from '../chain/bridge-types.ts';
import type { ChainData, ChainTransition } from '../chain/chain-types.ts';

/** How a transition stands in the city, and in how many areas nothing bridges it. */
export interface BridgeOverview extends ChainTransition {
  state: BridgeState;
  openAreas: number;
  areaCount: number;
}

/** The transitions of a chain in its order; null where the package names none or no offer is recorded. */
export function bridgeOverview(
  { transitions, offers }: Pick<ChainData, 'transitions' | 'offers'>,
  bridges: readonly ChainBridge[]
): BridgeOverview[] | null {
  if (transitions.length === 0 || offers.length === 0) return null;
  const byId = new Map(bridges.map((bridge) => [bridge.transitionId, bridge]));
  return transitions.map((transition) => {
    const bridge = byId.get(transition.transitionId);
    const areas = bridge?.areas ?? [];
    const openAreas = areas.filter(({ state }) => state === 'not_bridged').length;
    return { ...transition, state: bridge?.state ?? 'unknown', openAreas, areaCount: areas.length };
  });
}
