import type { OfferState } from '../core/chain/offer-state.ts';
import type { CsvOptions, CsvValue } from './csv.ts';
import { contentCsv, type TableContent } from './table-content.ts';

/** An offer as the package holds it, by column, with its state at the reference date and the areas it names. */
export interface OfferRecordRow {
  cells: Readonly<Record<string, CsvValue>>;
  state: OfferState;
  areaIds: readonly string[];
}

/**
 * Offers, a row each in the order given: the columns of the table `offers`, so that the file can be read in
 * again, then `state` at the reference date and the areas, separated by `;`.
 */
export function offersContent(columns: readonly string[], offers: readonly OfferRecordRow[]): TableContent {
  const rows = offers.map(({ cells, state, areaIds }) => [
    ...columns.map((column) => cells[column] ?? null),
    state,
    areaIds.join(';') || null
  ]);
  return { columns: [...columns, 'state', 'area_ids'], rows };
}

/** Offers as CSV. */
export const offersCsv = (
  columns: readonly string[],
  offers: readonly OfferRecordRow[],
  options: CsvOptions = {}
): string => contentCsv(offersContent(columns, offers), options);
