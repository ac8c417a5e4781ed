import type { CoverageModel } from '../../core/coverage/coverage-model.ts';
import { isInside, ringsOf } from '../../core/coverage/sample-points.ts';
import { siteAccess } from '../../core/coverage/supply-sites.ts';
import { explainSites, type SitingEffect } from '../../core/siting/explain.ts';
import type { SitingProblem } from '../../core/siting/problem.ts';
import type { SitingResult } from '../../core/siting/solve.ts';
import { askedSupply } from './asked-supply.ts';
import { candidateSites } from './candidate-sites.ts';
import { measuredModel, wishedModel } from './siting-problem.ts';
import type { ProposedSite, SitingProposal, SitingWish } from '../../core/coverage/siting-wish.ts';

/** From this stress percentile on an area is one of high stress: the upper third. */
const highStressFrom = 2 / 3;

/** The answer to a problem, explained. */
export function sitingProposal(
  base: CoverageModel,
  wish: SitingWish,
  problem: SitingProblem,
  result: SitingResult
): SitingProposal {
  const model = wishedModel(base, wish);
  const { cost, limit } = siteAccess(measuredModel(model, wish), []);
  const effectOf = effectsOf(model, problem, result, limit);
  const isLacking = wish.aim === 'shortfall';
  const { demand } = askedSupply(model, wish.question.supply);
  const { weights } = problem.demand;
  const effect = effectOf(
    isLacking ? demand.demand.map((persons, i) => ((weights[i] as number) > 0 ? persons : 0)) : demand.demand
  );
  const lacking = isLacking ? effectOf(weights) : null;
  const candidates = candidateSites(model, demand, wish.facilityKinds);
  const sites = proposedSites(model, new Map(candidates.map((one) => [one.id, one])), effect, lacking);
  return { wish, result, effect, lacking, reach: { method: cost.method, limit }, sites };
}

function effectsOf(
  { data, points, settings, stressPercentile }: CoverageModel,
  problem: SitingProblem,
  { chosen }: SitingResult,
  within: number
) {
  const areas = data.areas.map(({ areaId }) => areaId);
  const highStress = new Set(areas.filter((_, i) => (stressPercentile[i] ?? 0) >= highStressFrom));
  const areaIds = Array.from(points.area, (area) => areas[area] ?? '');
  const { coveredShare } = settings;
  return (weights: Float64Array): SitingEffect => {
    const weighted = { ...problem, demand: { ...problem.demand, weights } };
    return explainSites({ problem: weighted, chosen, within, areaIds, highStress, phases: [], coveredShare });
  };
}

function proposedSites(
  { shapes }: CoverageModel,
  candidates: ReadonlyMap<string, ReturnType<typeof candidateSites>[number]>,
  effect: SitingEffect,
  lacking: SitingEffect | null
): ProposedSite[] {
  const lackingAt = new Map(lacking?.bySite.map(({ siteId, additional }) => [siteId, additional]));
  const sites = effect.bySite.flatMap(({ siteId, additional, inHighStress }): ProposedSite[] => {
    const candidate = candidates.get(siteId);
    if (!candidate) return [];
    const { lon, lat, facilityId } = candidate.site;
    const areaId = shapes.find((shape) => isInside([lon, lat], ringsOf(shape)))?.areaId ?? null;
    const gain = { additional, inHighStress, lacking: lackingAt.get(siteId) ?? null };
    return [{ siteId, facilityId, name: candidate.name, lon, lat, areaId, ...gain }];
  });
  const gainOf = (site: ProposedSite) => site.lacking ?? site.additional;
  return sites.sort((a, b) => gainOf(b) - gainOf(a) || (a.siteId < b.siteId ? -1 : 1));
}
