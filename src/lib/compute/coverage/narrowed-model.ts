import { areaAt } from '../../core/coverage/area-at.ts';
import { withInventory, type CoverageModel } from '../../core/coverage/coverage-model.ts';
import { fieldScopes } from '../../core/coverage/field-scope.ts';
import { passes, type OfferFilter } from '../../core/coverage/offer-filter.ts';
import { editedInventory, type ScenarioEdit } from '../../core/coverage/scenario.ts';

/**
 * The model after the edits of a scenario; what is not edited is not read again. Fields stay for the phases they are for
 * today: where the last offer of one is closed, it is missing.
 */
export function editedModel(model: CoverageModel, edits: readonly ScenarioEdit[]): CoverageModel {
  if (edits.length === 0) return model;
  const inventory = editedInventory(model.data, edits, (lon, lat) => areaAt(model.shapes, lon, lat));
  const edited = withInventory(model, inventory);
  const offers = [...model.offers, ...edited.offers];
  return { ...edited, fields: fieldScopes(offers, edited.data, model.settings) };
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
