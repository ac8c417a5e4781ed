import type { Facility } from '../../core/coverage/coverage-data.ts';
import type { CoverageModel, PhaseDemand } from '../../core/coverage/coverage-model.ts';
import { gapColumns } from '../../core/coverage/gap-matrix.ts';
import { joinPairs } from '../../core/coverage/join-pairs.ts';
import { isInside, ringsOf } from '../../core/coverage/sample-points.ts';
import { reachedSupply, siteAccess, supplyOfField, type Supply } from '../../core/coverage/supply-sites.ts';
import { explainSites } from '../../core/siting/explain.ts';
import type { SitingProblem, SitingQuestion } from '../../core/siting/problem.ts';
import type { SitingResult } from '../../core/siting/solve.ts';
import { editedModel, narrowedModel } from './narrowed-model.ts';
import type { ProposedSite, SitingProposal, SitingWish } from './siting-wish.ts';

/** How far beyond the reach ways are compared where they are to be short on average. */
const farFactor = 8;

/** The problem behind a wish: children at their points, facilities as candidates, what exists stays. */
export function sitingProblem(base: CoverageModel, wish: SitingWish): SitingProblem {
  const model = narrowedModel(editedModel(base, wish.question.edits), wish.question.filter);
  const demand = demandOf(model, wish);
  const candidates = candidateSupplies(model, wish.facilityKinds);
  const existing = gapColumns(model)
    .filter(({ phaseId, actionField }) => isAsked(wish, phaseId, actionField))
    .flatMap(({ phaseId, actionField }) => supplyOfField(model, actionField, phaseId));
  const here = siteAccess(model, candidates);
  const limit = isByReach(wish) ? here.limit : here.limit * farFactor;
  const there = reachedSupply(model, existing, { ...siteAccess(model, existing), limit });
  return {
    question: questionOf(wish, here.limit),
    demand: { ids: Array.from(demand.shares, (_, place) => `point ${place}`), weights: demand.demand },
    candidates: candidates.map(({ id }) => id),
    existing: there.supplies.map(({ id }, place) => `existing ${place} ${id}`),
    costs: { kind: 'pairs', pairs: joinPairs(here.cost.pairs(limit), there.pairs), limit }
  };
}

/** The answer to a problem, explained. */
export function sitingProposal(
  model: CoverageModel,
  wish: SitingWish,
  problem: SitingProblem,
  result: SitingResult
): SitingProposal {
  const areas = model.data.areas.map(({ areaId }) => areaId);
  const highStress = new Set(areas.filter((_, i) => (model.stressPercentile[i] ?? 0) >= 2 / 3));
  const within = siteAccess(model, []).limit;
  const areaIds = Array.from(model.points.area, (area) => areas[area] ?? '');
  const { coveredShare } = model.settings;
  const effect = explainSites({
    problem,
    chosen: result.chosen,
    within,
    areaIds,
    highStress,
    phases: [],
    coveredShare
  });
  return { wish, result, effect, sites: proposedSites(model, effect.bySite) };
}

function proposedSites(
  { data, shapes }: CoverageModel,
  bySite: SitingProposal['effect']['bySite']
): ProposedSite[] {
  const facilities = new Map(data.facilities.map((facility) => [facility.facilityId, facility]));
  const sites = bySite.flatMap(({ siteId, additional, inHighStress }) => {
    const { facilityId, name, lon, lat } = facilities.get(siteId) ?? noFacility;
    if (lon === null || lat === null) return [];
    const areaId = shapes.find((shape) => isInside([lon, lat], ringsOf(shape)))?.areaId ?? null;
    return [{ facilityId, name, lon, lat, areaId, additional, inHighStress }];
  });
  return sites.sort((a, b) => b.additional - a.additional || (a.facilityId < b.facilityId ? -1 : 1));
}

const noFacility: Pick<Facility, 'facilityId' | 'name' | 'lon' | 'lat'> = {
  facilityId: '',
  name: '',
  lon: null,
  lat: null
};

function questionOf({ aim: kind, sites }: SitingWish, within: number): SitingQuestion {
  switch (kind) {
    case 'maximal_covering':
      return { kind, sites, within };
    case 'set_covering':
      return { kind, within };
    case 'p_median':
    case 'p_center':
      return { kind, sites };
    default:
      return kind satisfies never;
  }
}

const isByReach = ({ aim }: SitingWish) => aim === 'maximal_covering' || aim === 'set_covering';

function isAsked({ question }: SitingWish, phaseId: string, actionField: string): boolean {
  return (
    phaseId === question.phaseId && (question.actionField === null || actionField === question.actionField)
  );
}

function demandOf(model: CoverageModel, { question }: SitingWish): PhaseDemand {
  const demand = model.phases.find(({ phase }) => phase.phaseId === question.phaseId);
  if (!demand) throw new RangeError(`No phase ${question.phaseId}`);
  return demand;
}

function candidateSupplies({ data }: CoverageModel, kinds: readonly string[]): Supply[] {
  return data.facilities.flatMap(({ facilityId, kind, lon, lat }) => {
    if (!kinds.includes(kind) || lon === null || lat === null) return [];
    return [{ id: facilityId, amount: 1, site: { lon, lat, facilityId }, areaIds: [] }];
  });
}
