import type { CostPairs } from './cost-pairs.ts';
import type { CoverageModel, PhaseDemand } from './coverage-model.ts';
import { enhancedSteps, gaussianDecay } from './decay.ts';
import type { Decay } from './decay.ts';
import { balanced, threeStep, twoStep } from './floating-catchment.ts';
import { nearestOf } from './nearest-of.ts';
import { reachedSupply, siteAccess, unmeasuredSites } from './supply-sites.ts';
import type { ReachedSupply, SiteAccess, Supply } from './supply-sites.ts';
import type { TravelMethod } from './travel-cost.ts';

export const accessMethods = [
  'two_step',
  'two_step_enhanced',
  'two_step_gaussian',
  'three_step',
  'balanced'
] as const;
export type AccessMethod = (typeof accessMethods)[number];

/** How the persons of an area reach a supply; means and shares over its points, by persons. */
export interface AreaReach {
  areaId: string;
  /** Share who reach any of it, 0–1; null where no point stands for the area. */
  reached: number | null;
  /** Mean way to the nearest site in the unit of the method; null where nobody can get to one. */
  nearest: number | null;
  /** Supply per person by method; null where no point stands for the area, or nowhere the persons are known. */
  access: Readonly<Partial<Record<AccessMethod, number | null>>>;
}

export interface SupplyReach {
  method: TravelMethod;
  /** Limit of reach in the unit of the method. */
  limit: number;
  /** Sites to which the imported ways lead from nowhere. */
  unmeasured: number;
  areas: readonly AreaReach[];
}

/** Reach of supplies by the persons of a phase, in all areas. */
export function supplyReach(
  model: CoverageModel,
  demand: PhaseDemand,
  supplies: readonly Supply[],
  methods: readonly AccessMethod[] = accessMethods
): SupplyReach {
  const access = siteAccess(model, supplies);
  const reached = reachedSupply(model, supplies, access);
  const shares = areaShares(model, demand, reached.pairs);
  const nearest = meanNearest(model, demand, access);
  const values = methods.map(
    (method) => [method, accessOf(model, demand, reached, access.limit, method)] as const
  );
  return {
    method: access.cost.method,
    limit: access.limit,
    unmeasured: unmeasuredSites(model, supplies),
    areas: model.data.areas.map(({ areaId }, area) => ({
      areaId,
      reached: shares[area] ?? null,
      nearest: nearest[area] ?? null,
      access: Object.fromEntries(values.map(([method, byArea]) => [method, byArea[area] ?? null]))
    }))
  };
}

/** Share of each area's persons who reach any destination of the pairs. */
export function areaShares(
  model: CoverageModel,
  demand: PhaseDemand,
  { start }: CostPairs
): (number | null)[] {
  const reached = demand.shares.map((_, i) => ((start[i + 1] as number) > (start[i] as number) ? 1 : 0));
  return areaMeans(model, demand.shares, reached);
}

function meanNearest(model: CoverageModel, { shares }: PhaseDemand, access: SiteAccess): (number | null)[] {
  if (access.sites.length === 0) return model.data.areas.map(() => null);
  const { cost } = nearestOf(access.cost, shares.length);
  return areaMeans(model, shares, cost).map((mean) => (mean === Infinity ? null : mean));
}

function accessOf(
  model: CoverageModel,
  demand: PhaseDemand,
  reached: ReachedSupply,
  limit: number,
  method: AccessMethod
): (number | null)[] {
  return areaAccess(model, demand, pointAccess(demand, reached, limit, method));
}

/** Supply per person of each area from that of its points; null where an area has no point, or nobody is known. */
export function areaAccess(
  model: CoverageModel,
  { demand, shares }: PhaseDemand,
  perPerson: Float64Array
): (number | null)[] {
  if (demand.every((persons) => persons === 0)) return model.data.areas.map(() => null);
  return areaMeans(model, shares, perPerson);
}

/** Supply per person at each point, by a floating catchment that ends at `limit`. */
export function pointAccess(
  { demand }: PhaseDemand,
  { pairs, supplies }: ReachedSupply,
  limit: number,
  method: AccessMethod
): Float64Array {
  const supply = Float64Array.from(supplies, ({ amount }) => amount);
  const catchment = { pairs, demand, supply, decay: decayOf(method, limit) };
  const formula = method === 'three_step' ? threeStep : method === 'balanced' ? balanced : twoStep;
  return formula(catchment);
}

/** The decay of each method: none for the binary catchment, a Gaussian of half the limit, else the three zones. */
export function decayOf(method: AccessMethod, limit: number): Decay {
  if (method === 'two_step') return { kind: 'binary' };
  return method === 'two_step_gaussian' ? gaussianDecay(limit) : enhancedSteps(limit);
}

/** Means over the points of each area by their shares; null where an area has no point. */
function areaMeans(
  { data, points }: CoverageModel,
  shares: Float64Array,
  values: Float64Array
): (number | null)[] {
  const [sums, weights] = [new Float64Array(data.areas.length), new Float64Array(data.areas.length)];
  shares.forEach((share, i) => {
    if (share === 0) return;
    const area = points.area[i] as number;
    sums[area] = (sums[area] as number) + share * (values[i] as number);
    weights[area] = (weights[area] as number) + share;
  });
  return Array.from(sums, (sum, area) => {
    const weight = weights[area] as number;
    return weight > 0 ? sum / weight : null;
  });
}
