import type { BridgeState, ChainBridge } from './bridge-types.ts';

/** One area with the state of every transition, in their order. */
export interface BridgeMatrixRow {
  areaId: string;
  states: readonly { transitionId: string; state: BridgeState }[];
}

/** Every area × transition; areas with the most transitions not bridged first, then those partly, then by name. */
export function bridgeMatrix(
  bridges: readonly ChainBridge[],
  areaName: (areaId: string) => string
): BridgeMatrixRow[] {
  const areas = bridges[0]?.areas ?? [];
  const rows = areas.map(({ areaId }, place) => ({
    areaId,
    states: bridges.map(({ transitionId, areas: own }) => ({
      transitionId,
      state: own[place]?.state ?? 'unknown'
    }))
  }));
  const count = ({ states }: BridgeMatrixRow, wanted: BridgeState) =>
    states.filter(({ state }) => state === wanted).length;
  return rows.sort(
    (a, b) =>
      count(b, 'not_bridged') - count(a, 'not_bridged') ||
      count(b, 'partly') - count(a, 'partly') ||
      (areaName(a.areaId) < areaName(b.areaId) ? -1 : 1)
  );
}
