import { chainBridges } from '../../core/chain/chain-bridge.ts';
import type { ChainBridge } from '../../core/chain/bridge-types.ts';
import { inventoryOf } from '../../core/chain/inventory.ts';
import type { Inventory } from '../../core/chain/inventory.ts';
import { readChainSettings } from '../../core/chain/read-chain-settings.ts';
import { chainData } from '../../queries/chain-data.ts';
import type { ChainTables } from '../../queries/chain-data.ts';
import { oncePerContext } from './once-per-context.ts';
import { scopeOf } from './scope.ts';

/** The inventory of the chain and its transitions in the whole city, which several outputs are made of. */
export interface ChainBasis {
  data: ChainTables;
  inventory: Inventory;
  bridges: readonly ChainBridge[];
}

/** Computed once for all outputs of a context. */
export const chainBasis = oncePerContext(async (context): Promise<ChainBasis> => {
  const data = await chainData(context.connector, scopeOf(context));
  const { coverage, extra } = context.analysis.package.settings;
  const inventory = inventoryOf(data, readChainSettings(extra?.chain, coverage?.inventory));
  return { data, inventory, bridges: chainBridges(inventory, { kind: 'city' }) };
});
