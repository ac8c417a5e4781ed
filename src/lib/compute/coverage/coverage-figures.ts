import { areaAccess, areaShares, pointAccess } from '../../core/coverage/area-reach.ts';
import type { CountedOffer } from '../../core/coverage/counted-offer.ts';
import type { CoverageModel } from '../../core/coverage/coverage-model.ts';
import type { GapCell } from '../../core/coverage/gap-types.ts';
import { needOf, type Need } from '../../core/coverage/need.ts';
import type { PersonsCount } from '../../core/coverage/phase-persons.ts';
import type { TravelMethod } from '../../core/coverage/travel-cost.ts';
import { weighedDemand, weighedReach, type WeighedReach } from '../../core/coverage/weighed-demand.ts';
import { areaEquity, type Equity } from '../../core/equity/area-equity.ts';
import { areaPlaces, type AreaPlaces } from './area-places.ts';
import type { CoverageQuestion, SupplyChoice } from '../../core/coverage/coverage-question.ts';
import type { ReachedQuestion } from './reached-question.ts';

/** How the persons that a supply is for reach it from one area. */
export interface CoverageArea {
  areaId: string;
  persons: PersonsCount;
  /** Share who reach any of the supply, 0–1; null where no point stands for the area. */
  reached: number | null;
  /** 0 (least stress) to 1; null = no class. */
  stressPercentile: number | null;
  /** Supply per person within reach (by the catchment of the settings), and the same × persons. */
  access: number | null;
  reachedSupply: number | null;
  /** Null for offers. */
  places: AreaPlaces | null;
}

/** What an offer of the inventory is at the reference date. */
export type OfferFacts = Pick<CountedOffer, 'offer' | 'state' | 'delivery' | 'phaseIds'>;

export interface CoverageFigures {
  question: CoverageQuestion;
  /** Cells of the phase, by field, then in the order of the areas; none for places. */
  cells: readonly GapCell[];
  areas: readonly CoverageArea[];
  reach: { method: TravelMethod; limit: number; unmeasured: number };
  /** Of the city: whom the settings weigh, and how much of it reaches any of the supply. */
  weighed: WeighedReach;
  need: Need['kind'];
  equity: Equity;
  /** Persons whose number is known, and those of them who reach any of the supply. */
  persons: number;
  personsReached: number;
  /** The same for the areas in the upper third of stress. */
  stressed: { persons: number; personsReached: number };
  /** The offers of the phase and field that the filter lets through, by id. */
  offers: readonly OfferFacts[];
}

/** All figures of what a question's supply reaches. */
export function coverageFigures(question: CoverageQuestion, reached: ReachedQuestion): CoverageFigures {
  const { model, asked, method, limit, unmeasured, columns } = reached;
  const areas = reachedAreas(reached);
  const need = needOf(model, asked.demand);
  return {
    question,
    cells: columns.flatMap(({ cells }) => cells),
    areas,
    reach: { method, limit, unmeasured },
    weighed: weighedReach(weighedDemand(model, asked.demand), areas),
    need: need.kind,
    equity: equityOf(model, areas, need),
    ...reachedPersons(areas),
    stressed: reachedPersons(areas.filter(({ stressPercentile }) => (stressPercentile ?? 0) >= 2 / 3)),
    offers: model.offers
      .filter((counted) => isAsked(counted, question.supply))
      .map(({ offer, state, delivery, phaseIds }) => ({ offer, state, delivery, phaseIds }))
  };
}

function isAsked({ offer, phaseIds }: CountedOffer, supply: SupplyChoice) {
  if (supply.kind === 'places') return false;
  const { phaseId, actionField } = supply;
  return phaseIds.includes(phaseId) && (actionField === null || offer.actionField === actionField);
}

function reachedAreas({ model, asked, supply, limit }: ReachedQuestion): CoverageArea[] {
  const { demand, rule } = asked;
  const perPerson = pointAccess(demand, supply, limit, model.settings.catchment);
  const places = rule === null ? [] : areaPlaces(model, demand, rule, perPerson);
  const accesses = areaAccess(model, demand, perPerson);
  const shares = areaShares(model, demand, supply.pairs);
  return model.data.areas.map(({ areaId }, i) => {
    const persons = demand.persons[i] ?? { kind: 'missing', count: null, split: false };
    const access = accesses[i] ?? null;
    const reachedSupply = access === null || persons.count === null ? null : access * persons.count;
    const stressPercentile = model.stressPercentile[i] ?? null;
    const own = { access, reachedSupply, places: places[i] ?? null };
    return { areaId, persons, reached: shares[i] ?? null, stressPercentile, ...own };
  });
}

function equityOf(model: CoverageModel, areas: readonly CoverageArea[], need: Need): Equity {
  return areaEquity(
    areas.map(({ areaId, persons, reachedSupply, stressPercentile }, i) => ({
      areaId,
      group: model.data.areas[i]?.parentId ?? '',
      persons: persons.count,
      need: need.byArea[i] ?? null,
      supply: reachedSupply,
      stress: stressPercentile
    }))
  );
}

function reachedPersons(areas: readonly CoverageArea[]) {
  const known = areas.filter(({ persons, reached }) => persons.count !== null && reached !== null);
  const sum = (of: (area: CoverageArea) => number) => known.reduce((total, area) => total + of(area), 0);
  return {
    persons: sum(({ persons }) => persons.count ?? 0),
    personsReached: sum(({ persons, reached }) => (persons.count ?? 0) * (reached ?? 0))
  };
}
