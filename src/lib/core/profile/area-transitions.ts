import type { ValueKind } from '../cell.ts';
import type { AreaBridge, BridgeState, ChainBridge } from '../chain/bridge-types.ts';
import type { ChainTransition } from '../chain/chain-types.ts';
import { areaRates, cityRates, pooledShare } from '../transitions/transition-rate.ts';
import type { RateShare, TransitionRate } from '../transitions/transition-rate.ts';

/** How many of an area take one way through a transition. */
export interface AreaRate {
  transitionId: string;
  outcome: string;
  period: string;
  /** Null where there is no count; `kind` says why. */
  rate: RateShare | null;
  kind: ValueKind;
  city: RateShare | null;
}

/** A transition in an area. */
export interface AreaTransition extends ChainTransition {
  state: BridgeState;
  /** Null where the area is not part of the chain. */
  bridge: AreaBridge | null;
  rates: readonly AreaRate[];
}

export interface TransitionSources {
  transitions: readonly ChainTransition[];
  /** Of the city, with those of its areas. */
  bridges: readonly ChainBridge[];
  /** Rates of one period. */
  rates: readonly TransitionRate[];
}

/** The transitions of an area in the order of the chain, with the rates of the area beside those of the city. */
export function areaTransitions(
  { transitions, bridges, rates }: TransitionSources,
  areaId: string
): AreaTransition[] {
  return transitions.map((transition) => {
    const { transitionId } = transition;
    const found = bridges.find((bridge) => bridge.transitionId === transitionId);
    const bridge = found?.areas.find((area) => area.areaId === areaId) ?? null;
    const own = rates.filter((rate) => rate.transitionId === transitionId);
    const outcomes = [...new Set(own.map(({ outcome }) => outcome))];
    return {
      ...transition,
      state: bridge?.state ?? 'unknown',
      bridge,
      rates: outcomes.flatMap((outcome) => {
        const all = own.filter((rate) => rate.outcome === outcome);
        return areaRate(all, areaId) ?? [];
      })
    };
  });
}

/** The rate of an area that has a row of its own. */
function areaRate(rates: readonly TransitionRate[], areaId: string): AreaRate | null {
  const own = areaRates(rates, (id) => id === areaId);
  const [first] = own;
  if (!first) return null;
  const { transitionId, outcome, period, kind } = first;
  return { transitionId, outcome, period, kind, rate: pooledShare(own), city: pooledShare(cityRates(rates)) };
}

/** Whether the share of the city lies outside of the 95 % interval of the area's share. */
export const isFarFromCity = ({ rate, city }: AreaRate): boolean =>
  rate !== null && city !== null && (city.share < rate.lower || city.share > rate.upper);
