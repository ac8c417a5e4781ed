import type { ChainPhase } from '../../core/chain/chain-types.ts';
import { phasesServed } from '../../core/chain/phase-span.ts';
import type { CoverageData, Offer } from '../../core/coverage/coverage-data.ts';
import type { CoverageSettings } from '../../core/coverage/coverage-settings.ts';
import { isForPhase } from '../../core/coverage/field-scope.ts';

/** The offers for a phase, but for those in fields that the settings do not name for it. */
export function offersOfPhase(
  { offers, phases }: Pick<CoverageData, 'offers' | 'phases'>,
  { phaseId }: Pick<ChainPhase, 'phaseId'>,
  settings: Pick<CoverageSettings, 'fields'>
): Offer[] {
  return offers.filter(
    (offer) =>
      isForPhase(settings, offer.actionField, phaseId) &&
      phasesServed(offer, phases).some((place) => phases[place]?.phaseId === phaseId)
  );
}

/** What offers can be chosen by: their fields, and types and access modes of those of a field; null = all fields. */
export interface OfferChoices {
  fields: readonly string[];
  types: readonly string[];
  accessModes: readonly string[];
}

export function offerChoices(offers: readonly Offer[], field: string | null): OfferChoices {
  const ofField = offers.filter(({ actionField }) => field === null || actionField === field);
  return {
    fields: distinct(offers.map(({ actionField }) => actionField)),
    types: distinct(ofField.map(({ type }) => type)),
    accessModes: distinct(ofField.flatMap(({ accessModes }) => accessModes))
  };
}

const distinct = (values: readonly (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].sort();
