import type { ChainBar, ChainRow } from './chain.ts';
import type { Approach } from './chain-types.ts';
import type { Inventory } from './inventory.ts';
import type { OfferState } from './offer-state.ts';

/** Which offers are drawn; null = all. */
export interface ChainFilter {
  types: readonly string[] | null;
  states: readonly OfferState[] | null;
  approach: Approach | null;
}

/** Whether the filter leaves anything away. */
export const isFiltered = ({ types, states, approach }: ChainFilter): boolean =>
  types !== null || states !== null || approach !== null;

/** The row with the bars that the filter lets through; its cells, and so its gaps, still count every offer. */
export function filteredRow(inventory: Inventory, row: ChainRow, filter: ChainFilter): ChainRow {
  return isFiltered(filter)
    ? { ...row, bars: row.bars.filter((bar) => matches(inventory, bar, filter)) }
    : row;
}

function matches({ byId }: Inventory, bar: ChainBar, { types, states, approach }: ChainFilter): boolean {
  const type = byId.get(bar.offerIds[0] ?? '')?.offer.type ?? null;
  return (
    (types === null || (type !== null && types.includes(type))) &&
    (states === null || states.includes(bar.state)) &&
    (approach === null || bar.approach === approach)
  );
}

/** How many offers the rows draw, each once. */
export function drawnOffers(rows: readonly ChainRow[]): number {
  return new Set(rows.flatMap(({ bars }) => bars.flatMap(({ offerIds }) => offerIds))).size;
}

/** Types of the offers of all rows, in order. */
export function offerTypesOf({ byId }: Inventory, rows: readonly ChainRow[]): string[] {
  const ids = new Set(rows.flatMap(({ bars }) => bars.flatMap(({ offerIds }) => offerIds)));
  return [...new Set([...ids].flatMap((id) => byId.get(id)?.offer.type ?? []))].sort();
}
