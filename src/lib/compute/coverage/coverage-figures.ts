import { supplyReach } from '../../core/coverage/area-reach.ts';
import type { CountedOffer } from '../../core/coverage/counted-offer.ts';
import type { CoverageModel, PhaseDemand } from '../../core/coverage/coverage-model.ts';
import { gapCells, gapColumns } from '../../core/coverage/gap-matrix.ts';
import type { GapCell } from '../../core/coverage/gap-types.ts';
import { needOf, type Need } from '../../core/coverage/need.ts';
import type { PersonsCount } from '../../core/coverage/phase-persons.ts';
import { supplyOfField, type Supply } from '../../core/coverage/supply-sites.ts';
import type { TravelMethod } from '../../core/coverage/travel-cost.ts';
import { areaEquity, type Equity } from '../../core/equity/area-equity.ts';
import type { CoverageQuestion } from './coverage-input.ts';
import { editedModel, narrowedModel } from './narrowed-model.ts';

/** How the persons of a phase in one area reach the offers looked at. */
export interface CoverageArea {
  areaId: string;
  persons: PersonsCount;
  /** Share who reach any of the offers, 0–1; null where no point stands for the area. */
  reached: number | null;
  /** 0 (least stress) to 1; null = no class. */
  stressPercentile: number | null;
  /** What its persons reach of the supply (enhanced two-step access × persons). */
  reachedSupply: number | null;
}

/** What an offer of the inventory is at the reference date. */
export type OfferFacts = Pick<CountedOffer, 'offer' | 'state' | 'delivery' | 'phaseIds'>;

export interface CoverageFigures {
  question: CoverageQuestion;
  /** Cells of the phase, by field, then in the order of the areas. */
  cells: readonly GapCell[];
  areas: readonly CoverageArea[];
  reach: { method: TravelMethod; limit: number };
  need: Need['kind'];
  equity: Equity;
  /** Persons of the phase whose number is known, and those of them who reach an offer. */
  persons: number;
  personsReached: number;
  /** The same for the areas in the upper third of stress. */
  stressed: { persons: number; personsReached: number };
  /** The offers of the phase and field that the filter lets through, by id. */
  offers: readonly OfferFacts[];
}

/** All figures of a question. Throws RangeError for a phase that is not there. */
export function coverageFigures(model: CoverageModel, question: CoverageQuestion): CoverageFigures {
  const demand = model.phases.find(({ phase }) => phase.phaseId === question.phaseId);
  if (!demand) throw new RangeError(`No phase ${question.phaseId}`);
  const now = narrowedModel(editedModel(model, question.edits), question.filter);
  const columns = gapColumns(now).filter((column) => isAsked(column, question));
  const supplies = columns.flatMap(({ actionField, phaseId }) => supplyOfField(now, actionField, phaseId));
  const { areas, reach } = reachedAreas(now, demand, supplies);
  const need = needOf(now, demand);
  return {
    question,
    cells: columns.flatMap((column) => gapCells(now, column)),
    areas,
    reach,
    need: need.kind,
    equity: equityOf(now, areas, need),
    ...reachedPersons(areas),
    stressed: reachedPersons(areas.filter(({ stressPercentile }) => (stressPercentile ?? 0) >= 2 / 3)),
    offers: now.offers
      .filter((counted) => isOfQuestion(counted, question))
      .map(({ offer, state, delivery, phaseIds }) => ({ offer, state, delivery, phaseIds }))
  };
}

function isAsked(
  column: { actionField: string; phaseId: string },
  { phaseId, actionField }: CoverageQuestion
): boolean {
  return column.phaseId === phaseId && (actionField === null || column.actionField === actionField);
}

function isOfQuestion({ offer, phaseIds }: CountedOffer, { phaseId, actionField }: CoverageQuestion) {
  return phaseIds.includes(phaseId) && (actionField === null || offer.actionField === actionField);
}

function reachedAreas(model: CoverageModel, demand: PhaseDemand, supplies: readonly Supply[]) {
  const { areas, ...reach } = supplyReach(model, demand, supplies, ['two_step_enhanced']);
  return {
    reach,
    areas: areas.map(({ areaId, reached, access }, i): CoverageArea => {
      const persons = demand.persons[i] ?? { kind: 'missing' as const, count: null, split: false };
      const perPerson = access.two_step_enhanced ?? null;
      const reachedSupply = perPerson === null || persons.count === null ? null : perPerson * persons.count;
      return { areaId, persons, reached, stressPercentile: model.stressPercentile[i] ?? null, reachedSupply };
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
