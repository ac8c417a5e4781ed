import type { StatedOffer } from '$lib/core/coverage/offer-filter';
import { offersContent } from '$lib/export/offers-csv';
import type { TableContent } from '$lib/export/table-content';
import { offerAreas, offerRow } from '$lib/package/edit/offer-rows';
import type { DataPackage } from '$lib/package/model';
import { tables } from '$lib/package/tables';

/** The offers listed, in the columns of the package. */
export function directoryContent(pkg: DataPackage, offers: readonly StatedOffer[]): TableContent {
  const rows = offers.map(({ offer: { offerId }, state }) => ({
    cells: offerRow(pkg, offerId) ?? {},
    state,
    areaIds: offerAreas(pkg, offerId)
  }));
  return offersContent(Object.keys(tables.offers.columns), rows);
}
