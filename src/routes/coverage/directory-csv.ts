import type { StatedOffer } from '$lib/core/coverage/offer-filter';
import { offersCsv } from '$lib/export/offers-csv';
import { offerAreas, offerRow } from '$lib/package/edit/offer-rows';
import type { DataPackage } from '$lib/package/model';
import { tables } from '$lib/package/tables';

/** The offers listed, as CSV for a spreadsheet. */
export function directoryCsv(pkg: DataPackage, offers: readonly StatedOffer[]): string {
  const rows = offers.map(({ offer: { offerId }, state }) => ({
    cells: offerRow(pkg, offerId) ?? {},
    state,
    areaIds: offerAreas(pkg, offerId)
  }));
  return offersCsv(Object.keys(tables.offers.columns), rows, { neutraliseFormulas: true });
}
