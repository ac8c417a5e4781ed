import { exponential } from '../elementary/exponential.ts';
import { square } from '../elementary/power.ts';

/** How much a destination counts by what the way to it costs, in the unit of the `TravelCost`. */
export type Decay =
  | { kind: 'binary' }
  /** Weight of the first step whose border is not passed (inclusive), 0 beyond the last; borders ascend. */
  | { kind: 'steps'; steps: readonly { upTo: number; weight: number }[] }
  /** exp(−cost² ÷ 2σ²). */
  | { kind: 'gaussian'; sigma: number }
  /** 1 ÷ cost, as in gravity models of exponent 1; costs have to be above 0. */
  | { kind: 'inverse' };

/**
 * Weights of the zones of the enhanced catchment (Luo & Qi 2009, Health & Place 15, table 1: 1, 0.68, 0.22), here at
 * 40 %, 70 % and 100 % of the limit.
 */
export function enhancedSteps(limit: number): Decay {
  const steps = [
    { upTo: 0.4 * limit, weight: 1 },
    { upTo: 0.7 * limit, weight: 0.68 },
    { upTo: limit, weight: 0.22 }
  ];
  return { kind: 'steps', steps };
}

/** A Gaussian whose standard deviation is half the limit, so that its weight at the limit is 0.14. */
export function gaussianDecay(limit: number): Decay {
  return { kind: 'gaussian', sigma: limit / 2 };
}

/** The weight of a way, 0 beyond the limit. */
export function weightOf(decay: Decay, cost: number, limit = Infinity): number {
  if (cost > limit) return 0;
  switch (decay.kind) {
    case 'binary':
      return 1;
    case 'steps':
      return stepWeight(decay.steps, cost);
    case 'gaussian':
      return exponential(-square(cost) / (2 * square(decay.sigma)));
    case 'inverse':
      return 1 / cost;
    default:
      return decay satisfies never;
  }
}

function stepWeight(steps: Extract<Decay, { kind: 'steps' }>['steps'], cost: number): number {
  for (const { upTo, weight } of steps) if (cost <= upTo) return weight;
  return 0;
}

/** The weights of many ways; null where all are 1, so that nothing has to be multiplied. */
export function weightsOf(decay: Decay, costs: Float64Array, limit = Infinity): Float64Array | null {
  if (decay.kind === 'binary' && limit === Infinity) return null;
  const weights = new Float64Array(costs.length);
  for (let k = 0; k < costs.length; k++) weights[k] = weightOf(decay, costs[k] as number, limit);
  return weights;
}
