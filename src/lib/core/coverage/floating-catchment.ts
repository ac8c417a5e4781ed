import type { CostPairs } from './cost-pairs.ts';
import { weightsOf } from './decay.ts';
import type { Decay } from './decay.ts';

/** Demand by origin and supply by destination, both ≥ 0, and how supply counts with the way to it. */
export interface Catchment {
  pairs: CostPairs;
  demand: Float64Array;
  supply: Float64Array;
  decay: Decay;
  /** Catchments end here; left out: at the end of the pairs. */
  limit?: number;
}

/**
 * Two-step floating catchment area: supply ÷ weighted demand at every destination, then the weighted sum of these
 * ratios at every origin; supply per unit of demand. Binary weights: Luo & Wang 2003 (Environment and Planning B 30,
 * eq. 1–2); stepped: Luo & Qi 2009; Gaussian: Dai 2010. Supply that no demand reaches counts nowhere; all other
 * supply is conserved: Σ demand × access = Σ supply.
 */
export function twoStep({ pairs, demand, supply, decay, limit }: Catchment): Float64Array {
  return access(pairs, demand, supply, weightsOf(decay, pairs.cost, limit));
}

/**
 * Three-step floating catchment area (Wan, Zou & Sternberg 2012, IJGIS 26, eq. 3–5): an origin's demand is first
 * shared out among its destinations by G = w ÷ Σ w, and G × w takes the place of w in both later steps. G is taken
 * over all pairs given, also those beyond `limit`.
 */
export function threeStep({ pairs, demand, supply, decay, limit }: Catchment): Float64Array {
  const selection = rowShares(pairs, weightsOf(decay, pairs.cost));
  const weights = weightsOf(decay, pairs.cost, limit);
  return access(
    pairs,
    demand,
    supply,
    selection.map((share, k) => share * (weights?.[k] ?? 1))
  );
}

/**
 * Balanced floating catchment area (Páez, Higgins & Vivona 2019, PLOS ONE 14(6), eq. 8–10): demand is shared out among
 * destinations (rows of w add up to 1), levels of service among origins (columns of w add up to 1), so that neither
 * is counted twice. Σ access = Σ levels of service.
 */
export function balanced({ pairs, demand, supply, decay, limit }: Catchment): Float64Array {
  const weights = weightsOf(decay, pairs.cost, limit);
  const service = ratios(supply, arriving(pairs, demand, rowShares(pairs, weights)));
  return sumOver(pairs, service, columnShares(pairs, weights));
}

function access(
  pairs: CostPairs,
  demand: Float64Array,
  supply: Float64Array,
  weights: Float64Array | null
): Float64Array {
  return sumOver(pairs, ratios(supply, arriving(pairs, demand, weights)), weights);
}

/** Weighted demand at every destination. */
function arriving(
  { originCount, destinationCount, start, destination }: CostPairs,
  demand: Float64Array,
  weights: Float64Array | null
): Float64Array {
  const sums = new Float64Array(destinationCount);
  for (let i = 0; i < originCount; i++) {
    const amount = demand[i] as number;
    for (let k = start[i] as number, end = start[i + 1] as number; k < end; k++) {
      const j = destination[k] as number;
      sums[j] = (sums[j] as number) + (weights === null ? amount : amount * (weights[k] as number));
    }
  }
  return sums;
}

/** Supply per demand, 0 where nobody comes. */
function ratios(supply: Float64Array, demand: Float64Array): Float64Array {
  return supply.map((amount, j) => ((demand[j] as number) > 0 ? amount / (demand[j] as number) : 0));
}

/** Weighted sum of what the destinations of every origin have. */
export function sumOver(
  { originCount, start, destination }: CostPairs,
  values: Float64Array,
  weights: Float64Array | null
): Float64Array {
  const sums = new Float64Array(originCount);
  for (let i = 0; i < originCount; i++) {
    let sum = 0;
    for (let k = start[i] as number, end = start[i + 1] as number; k < end; k++) {
      const value = values[destination[k] as number] as number;
      sum += weights === null ? value : value * (weights[k] as number);
    }
    sums[i] = sum;
  }
  return sums;
}

/** Weights divided by their sum over the destinations of the same origin; 0 where all are 0. */
function rowShares(pairs: CostPairs, weights: Float64Array | null): Float64Array {
  const { originCount, start } = pairs;
  const shares = new Float64Array(pairs.cost.length);
  for (let i = 0; i < originCount; i++) {
    const [from, to] = [start[i] as number, start[i + 1] as number];
    let sum = 0;
    for (let k = from; k < to; k++) sum += weights?.[k] ?? 1;
    if (sum > 0) for (let k = from; k < to; k++) shares[k] = (weights?.[k] ?? 1) / sum;
  }
  return shares;
}

/** Weights divided by their sum over the origins of the same destination; 0 where all are 0. */
function columnShares(pairs: CostPairs, weights: Float64Array | null): Float64Array {
  const sums = arriving(pairs, new Float64Array(pairs.originCount).fill(1), weights);
  return pairs.cost.map((_, k) => {
    const sum = sums[pairs.destination[k] as number] as number;
    return sum > 0 ? (weights?.[k] ?? 1) / sum : 0;
  });
}
