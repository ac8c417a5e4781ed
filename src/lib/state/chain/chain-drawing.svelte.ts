import type { Chain } from '../../core/chain/chain.ts';
import { drawnOffers, filteredRow, offerTypesOf, type ChainFilter } from '../../core/chain/chain-filter.ts';
import { laneRow, type LaneDetail, type LaneRow } from '../../core/chain/chain-lanes.ts';
import type { Inventory } from '../../core/chain/inventory.ts';

/** A chain to be drawn: what it is made of, and the offers that are chosen. */
export interface DrawnChain {
  inventory: Inventory | null;
  chain: Chain | null;
  filter: ChainFilter;
}

/** The chain as it is drawn: the offers that are chosen, in lanes as coarse as they must be and as fine as asked for. */
export class ChainDrawing {
  #drawn: () => DrawnChain;
  #details = $state.raw<ReadonlyMap<string, LaneDetail>>(new Map());

  constructor(drawn: () => DrawnChain) {
    this.#drawn = drawn;
  }

  /** The rows with the offers that are drawn. */
  readonly #rows = $derived.by(() => {
    const { inventory, chain, filter } = this.#drawn();
    return inventory && chain ? chain.rows.map((row) => filteredRow(inventory, row, filter)) : [];
  });

  /** How many offers are drawn, each once. */
  readonly offerCount = $derived.by(() => drawnOffers(this.#rows));

  /** The types of all offers that could be drawn. */
  readonly offerTypes = $derived.by(() => {
    const { inventory, chain } = this.#drawn();
    return inventory && chain ? offerTypesOf(inventory, chain.rows) : [];
  });

  readonly lanes = $derived.by((): LaneRow[] => {
    const { inventory } = this.#drawn();
    if (!inventory) return [];
    return this.#rows.map((row) => laneRow(inventory, row, { details: this.#details, maxLanes: 3 }));
  });

  isExpanded(rowId: string): boolean {
    return this.#details.has(rowId);
  }

  /** Draws a row one step finer, or, where it is in its finest detail, as coarse as it must be. */
  toggle(rowId: string): void {
    const details = new Map(this.#details);
    const lane = this.lanes.find((one) => one.rowId === rowId);
    if (lane?.expandable) details.set(rowId, lane.detail === 'counts' ? 'types' : 'offers');
    else details.delete(rowId);
    this.#details = details;
  }
}
