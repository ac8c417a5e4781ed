import { withInventory, type CoverageModel } from '../../core/coverage/coverage-model.ts';
import { passes, type OfferFilter } from '../../core/coverage/offer-filter.ts';
import { editedInventory, type ScenarioEdit } from '../../core/coverage/scenario.ts';

/** The model after the edits of a scenario; what is not edited is not read again. */
export function editedModel(model: CoverageModel, edits: readonly ScenarioEdit[]): CoverageModel {
  return edits.length === 0 ? model : withInventory(model, editedInventory(model.data, edits));
}

/** The model with the offers of a filter only, and those that edits add; what the fields are about stays as all say it. */
export function narrowedModel(
  model: CoverageModel,
  filter: OfferFilter,
  edits: readonly ScenarioEdit[]
): CoverageModel {
  const tried = new Set(edits.map((edit) => (edit.kind === 'add_offer' ? edit.offer.offerId : '')));
  const offers = model.offers.filter(
    (counted) => tried.has(counted.offer.offerId) || passes(counted, filter)
  );
  if (offers.length === model.offers.length) return model;
  return { ...model, offers, data: { ...model.data, offers: offers.map(({ offer }) => offer) } };
}
