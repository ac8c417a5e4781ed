import { supplyReach } from '../../core/coverage/area-reach.ts';
import type { CountedOffer } from '../../core/coverage/counted-offer.ts';
import type { CoverageModel } from '../../core/coverage/coverage-model.ts';
import { gapCells } from '../../core/coverage/gap-matrix.ts';
import type { GapCell } from '../../core/coverage/gap-types.ts';
import { needOf, type Need } from '../../core/coverage/need.ts';
import type { PersonsCount } from '../../core/coverage/phase-persons.ts';
import type { TravelMethod } from '../../core/coverage/travel-cost.ts';
import { areaEquity, type Equity } from '../../core/equity/area-equity.ts';
import { areaPlaces, type AreaPlaces } from './area-places.ts';
import { askedSupply, type AskedSupply } from './asked-supply.ts';
import type { CoverageQuestion, SupplyChoice } from './coverage-input.ts';
import { editedModel, narrowedModel } from './narrowed-model.ts';

/** How the persons that a supply is for reach it from one area. */
export interface CoverageArea {
  areaId: string;
  persons: PersonsCount;
  /** Share who reach any of the supply, 0–1; null where no point stands for the area. */
  reached: number | null;
  /** 0 (least stress) to 1; null = no class. */
  stressPercentile: number | null;
  /** Supply per person within reach (enhanced two-step), and the same × persons. */
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
  reach: { method: TravelMethod; limit: number };
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

/** All figures of a question. Throws RangeError for a phase or a place rule that is not there. */
export function coverageFigures(model: CoverageModel, question: CoverageQuestion): CoverageFigures {
  const now = narrowedModel(editedModel(model, question.edits), question.filter, question.edits);
  const asked = askedSupply(now, question.supply);
  const { areas, reach } = reachedAreas(now, asked);
  const need = needOf(now, asked.demand);
  return {
    question,
    cells: asked.columns.flatMap((column) => gapCells(now, column)),
    areas,
    reach,
    need: need.kind,
    equity: equityOf(now, areas, need),
    ...reachedPersons(areas),
    stressed: reachedPersons(areas.filter(({ stressPercentile }) => (stressPercentile ?? 0) >= 2 / 3)),
    offers: now.offers
      .filter((counted) => isAsked(counted, question.supply))
      .map(({ offer, state, delivery, phaseIds }) => ({ offer, state, delivery, phaseIds }))
  };
}

function isAsked({ offer, phaseIds }: CountedOffer, supply: SupplyChoice) {
  if (supply.kind === 'places') return false;
  const { phaseId, actionField } = supply;
  return phaseIds.includes(phaseId) && (actionField === null || offer.actionField === actionField);
}

function reachedAreas(model: CoverageModel, asked: AskedSupply) {
  const { demand, supplies, rule } = asked;
  const { areas, ...reach } = supplyReach(model, demand, supplies, ['two_step_enhanced']);
  const places = rule === null ? [] : areaPlaces(model, asked, rule);
  return {
    reach,
    areas: areas.map(({ areaId, reached, access: { two_step_enhanced: access = null } }, i): CoverageArea => {
      const persons = demand.persons[i] ?? { kind: 'missing' as const, count: null, split: false };
      const reachedSupply = access === null || persons.count === null ? null : access * persons.count;
      const stressPercentile = model.stressPercentile[i] ?? null;
      return { areaId, persons, reached, stressPercentile, access, reachedSupply, places: places[i] ?? null };
    })
  };
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
