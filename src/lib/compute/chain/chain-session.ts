import { chainBridges } from '../../core/chain/chain-bridge.ts';
import type { ChainSettings } from '../../core/chain/chain-settings.ts';
import type { ChainData } from '../../core/chain/chain-types.ts';
import { chainCompleteness, type AreaCompleteness } from '../../core/chain/completeness.ts';
import { inventoryOf } from '../../core/chain/inventory.ts';

/** What the chains of all areas are computed from. */
export interface ChainInput {
  tables: ChainData;
  settings: ChainSettings;
}

/** The chains of all areas at once; runs in a worker, and in tests without one. */
export class ChainSession {
  /** Completeness of the chain of every area, in their order, each with its weakest link. */
  completeness({ tables, settings }: ChainInput): AreaCompleteness[] {
    const inventory = inventoryOf(tables, settings);
    return chainCompleteness(inventory, chainBridges(inventory, { kind: 'city' }));
  }
}
