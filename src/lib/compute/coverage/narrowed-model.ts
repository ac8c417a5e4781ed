import type { CountedOffer } from '../../core/coverage/counted-offer.ts';
import type { Offer } from '../../core/coverage/coverage-data.ts';
import { withInventory, type CoverageModel } from '../../core/coverage/coverage-model.ts';
import { editedInventory, type ScenarioEdit } from '../../core/coverage/scenario.ts';
import type { OfferFilter } from './coverage-input.ts';

/** The model after the edits of a scenario; what is not edited is not read again. */
export function editedModel(model: CoverageModel, edits: readonly ScenarioEdit[]): CoverageModel {
  return edits.length === 0 ? model : withInventory(model, editedInventory(model.data, edits));
}

/** The model with the offers of a filter only; what the fields are about stays as all offers say it. */
export function narrowedModel(model: CoverageModel, filter: OfferFilter): CoverageModel {
  const offers = model.offers.filter((counted) => passes(counted, filter));
  if (offers.length === model.offers.length) return model;
  return { ...model, offers, data: { ...model.data, offers: offers.map(({ offer }) => offer) } };
}

/** Whether an offer is among those a filter lets through. */
export function passes(
  { offer, state }: Pick<CountedOffer, 'state'> & { offer: Pick<Offer, 'type' | 'accessModes'> },
  { types, accessModes, states }: OfferFilter
): boolean {
  return (
    (types.length === 0 || types.includes(offer.type ?? '')) &&
    (accessModes.length === 0 || offer.accessModes.some((mode) => accessModes.includes(mode))) &&
    (states.length === 0 || states.includes(state))
  );
}
