import type { ChainPhase } from '../core/chain/chain-types.ts';
import { phasesServed } from '../core/chain/phase-span.ts';
import type { CoverageData, Offer } from '../core/coverage/coverage-data.ts';
import type { CoverageSettings } from '../core/coverage/coverage-settings.ts';
import { isForPhase } from '../core/coverage/field-scope.ts';

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
