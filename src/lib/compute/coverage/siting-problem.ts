import type { CoverageModel } from '../../core/coverage/coverage-model.ts';
import { joinPairs } from '../../core/coverage/join-pairs.ts';
import { reachedShortfall } from '../../core/coverage/reached-shortfall.ts';
import { reachedSupply, siteAccess } from '../../core/coverage/supply-sites.ts';
import { weighedPoints } from '../../core/coverage/weighed-demand.ts';
import type { SitingProblem, SitingQuestion } from '../../core/siting/problem.ts';
import { askedSupply, type AskedSupply } from './asked-supply.ts';
import { candidateSites } from './candidate-sites.ts';
import { editedModel, narrowedModel } from './narrowed-model.ts';
import type { SitingWish } from '../../core/coverage/siting-wish.ts';

/** How far beyond the reach ways are compared where they are to be short on average. */
const farFactor = 8;

/**
 * The problem behind a wish. Persons at their points, who count as reached where something exists; or, where places
 * are lacking, these places at their points, whatever exists. Throws RangeError where a wish cannot be meant.
 */
export function sitingProblem(base: CoverageModel, wish: SitingWish): SitingProblem {
  const model = wishedModel(base, wish);
  const asked = askedSupply(model, wish.question.supply);
  const measured = measuredModel(model, wish);
  const candidates = candidateSites(model, asked.demand, wish.facilityKinds);
  const existing = wish.aim === 'shortfall' ? [] : asked.supplies;
  const here = siteAccess(measured, candidates);
  const limit = isByReach(wish) ? here.limit : here.limit * farFactor;
  const there = reachedSupply(measured, existing, { ...siteAccess(measured, existing), limit });
  return {
    question: questionOf(wish, here.limit),
    demand: {
      ids: Array.from(asked.demand.shares, (_, place) => `point ${place}`),
      weights: weightsOf(model, asked, wish)
    },
    candidates: candidates.map(({ id }) => id),
    existing: there.supplies.map(({ id }, place) => `existing ${place} ${id}`),
    costs: { kind: 'pairs', pairs: joinPairs(here.cost.pairs(limit), there.pairs), limit }
  };
}

/** The model a wish is about: with its edits, and the offers of its filter. */
export const wishedModel = (model: CoverageModel, { question }: SitingWish): CoverageModel =>
  narrowedModel(editedModel(model, question.edits), question.filter, question.edits);

/** The model by which ways to the sites are measured: imported ways lead to facilities, not to the centres of areas. */
export function measuredModel(model: CoverageModel, { facilityKinds }: SitingWish): CoverageModel {
  if (facilityKinds.length > 0) return model;
  return { ...model, settings: { ...model.settings, travelMode: null }, isochroneTimes: null };
}

/**
 * What a point counts: the places it lacks; whom the settings weigh, where persons are added up; or its persons, where
 * everybody counts alike.
 */
function weightsOf(model: CoverageModel, asked: AskedSupply, { aim }: SitingWish): Float64Array {
  if (aim === 'shortfall') return lackingPlaces(model, asked);
  const isSum = aim === 'maximal_covering' || aim === 'p_median';
  return isSum ? weighedPoints(model, asked.demand) : asked.demand.demand;
}

/** Places lacking at each point. Throws RangeError for offers, which have no target. */
export function lackingPlaces(model: CoverageModel, { demand, supplies, rule }: AskedSupply): Float64Array {
  if (rule === null) throw new RangeError('Only places of a rule can be lacking');
  return reachedShortfall(model, demand, supplies, rule.target);
}

function questionOf({ aim, sites }: SitingWish, within: number): SitingQuestion {
  switch (aim) {
    case 'shortfall':
    case 'maximal_covering':
      return { kind: 'maximal_covering', sites, within };
    case 'set_covering':
      return { kind: aim, within };
    case 'p_median':
    case 'p_center':
      return { kind: aim, sites };
    default:
      return aim satisfies never;
  }
}

const isByReach = ({ aim }: SitingWish) => aim !== 'p_median' && aim !== 'p_center';
