import { incompleteAt } from '../chain/incomplete-field.ts';
import { isRunning } from './counted-offer.ts';
import type { CountedOffer } from './counted-offer.ts';
import type { CoverageModel } from './coverage-model.ts';
import type { IncompleteInventory } from './coverage-settings.ts';
import type { FieldScope } from './field-scope.ts';
import type { PersonsCount } from './phase-persons.ts';

/** What the rules of the states look at in one cell. */
export interface GapEvidence {
  persons: PersonsCount;
  /** Share of persons who reach an offer; null = not known. */
  reached: number | null;
  coveredShare: number;
  /** Running offers for the whole area, for a part of it, for the whole city; planned, paused, ended ones for the area. */
  whole: readonly CountedOffer[];
  part: readonly CountedOffer[];
  cityWide: readonly CountedOffer[];
  planned: readonly CountedOffer[];
  paused: readonly CountedOffer[];
  ended: readonly CountedOffer[];
  /** The entry of the settings that says the inventory is incomplete here; null = none does. */
  incomplete: IncompleteInventory | null;
  /** Kinds of facilities that the field belongs into and the area has none of; empty where nothing is missing. */
  missingKinds: readonly string[];
}

/** The offers of one field and phase; the evidence of every area is taken from them. */
export function offersOfField(model: CoverageModel, actionField: string, phaseId: string): CountedOffer[] {
  return model.offers.filter(
    ({ offer, phaseIds }) => offer.actionField === actionField && phaseIds.includes(phaseId)
  );
}

/** What is known of a field and phase in an area, from the offers of both. */
export function gapEvidence(
  model: CoverageModel,
  field: FieldScope,
  phaseId: string,
  area: { areaId: string; persons: PersonsCount; reached: number | null },
  offers: readonly CountedOffer[]
): GapEvidence {
  const { areaId, persons, reached } = area;
  const here = offers.filter((counted) => counted.reach.has(areaId));
  const running = here.filter(isRunning);
  const inState = (state: CountedOffer['state']) => here.filter((counted) => counted.state === state);
  return {
    persons,
    reached,
    coveredShare: model.settings.coveredShare,
    whole: running.filter(({ reach }) => reach.get(areaId) === 'whole'),
    part: running.filter(({ reach }) => reach.get(areaId) === 'part'),
    cityWide: offers.filter((counted) => counted.delivery === 'city_wide' && isRunning(counted)),
    planned: inState('planned'),
    paused: inState('paused'),
    ended: inState('ended'),
    incomplete: incompleteAt(
      model.settings.inventory,
      { actionField: field.actionField, phaseId, areaId },
      model.data.parents
    ),
    missingKinds: field.facilityAreaIds?.has(areaId) === false ? field.facilityKinds : []
  };
}
