import { defaultFunnelSteps, funnelOf } from './funnel.ts';
import type { Funnel, FunnelStepSpec } from './funnel.ts';
import { areaRates, cityRates } from './transition-rate.ts';
import type { TransitionRate } from './transition-rate.ts';

export interface AreaFunnel {
  areaId: string;
  /** Null where fewer than two steps of the area have counts that may be shown. */
  funnel: Funnel | null;
}

/** The funnels of one period for the municipality, for each class of stress and for each area. */
export interface FunnelScopes {
  city: Funnel | null;
  /** By class of stress, from class 1 (least stress); null where no area of the class has counts. */
  classes: readonly (Funnel | null)[];
  /** In the order of the ids. */
  areas: readonly AreaFunnel[];
}

/** Draws the funnel of one transition and period for all scopes at once. */
export function funnelScopes(
  rates: readonly TransitionRate[],
  classOf: (areaId: string) => number | null,
  classCount: number,
  specs: readonly FunnelStepSpec[] = defaultFunnelSteps
): FunnelScopes {
  const ids = [...new Set(areaRates(rates, () => true).map(({ areaId }) => areaId))].sort();
  const of = (belongs: (areaId: string) => boolean) => funnelOf(areaRates(rates, belongs), specs);
  return {
    city: funnelOf(cityRates(rates), specs),
    classes: Array.from({ length: classCount }, (_, i) => of((areaId) => classOf(areaId) === i + 1)),
    areas: ids.map((areaId) => ({ areaId, funnel: of((id) => id === areaId) }))
  };
}
