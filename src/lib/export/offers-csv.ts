import type { OfferState } from '../core/chain/offer-state.ts';
import { csvText } from './csv.ts';
import type { CsvOptions, CsvValue } from './csv.ts';

/** An offer as the package holds it, by column, with its state at the reference date and the areas it names. */
export interface OfferRecordRow {
  cells: Readonly<Record<string, CsvValue>>;
  state: OfferState;
  areaIds: readonly string[];
}

/**
 * Offers as CSV, a row each in the order given: the columns of the table `offers`, so that the file can be read in
 * again, then `state` at the reference date and the areas, separated by `;`.
 */
export function offersCsv(
  columns: readonly string[],
  offers: readonly OfferRecordRow[],
  options: CsvOptions = {}
): string {
  const rows = offers.map(({ cells, state, areaIds }) => [
    ...columns.map((column) => cells[column] ?? null),
    state,
    areaIds.join(';') || null
  ]);
  return csvText([...columns, 'state', 'area_ids'], rows, options);
}
