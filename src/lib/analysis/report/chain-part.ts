import { chainBridges } from '../../core/chain/chain-bridge.ts';
import { inventoryOf } from '../../core/chain/inventory.ts';
import { readChainSettings } from '../../core/chain/read-chain-settings.ts';
import { chainSummary } from '../../core/report/chain-summary.ts';
import type { ChainSummary } from '../../core/report/chain-summary.ts';
import { transitionFigures } from '../../core/report/transition-figures.ts';
import { chainData } from '../../queries/chain-data.ts';
import { transitionRates } from '../../queries/transition-rates.ts';
import { scopeOf } from '../outputs/chain-output.ts';
import type { OutputContext } from '../outputs/output-module.ts';

/** The chain of the city; null where the package names no transition or records no offer. */
export async function chainPart(context: OutputContext): Promise<ChainSummary | null> {
  const { connector, analysis, stress } = context;
  const scope = scopeOf(context);
  const { extra, coverage } = analysis.package.settings;
  const settings = readChainSettings(extra?.chain, coverage?.inventory);
  const inventory = inventoryOf(await chainData(connector, scope), settings);
  const classes = new Map(stress.areas.map(({ areaId, status }) => [areaId, status?.class ?? null]));
  const classOf = (areaId: string) => classes.get(areaId) ?? null;
  const rates = await transitionRates(connector, scope);
  const figures = transitionFigures(rates, scope.period, classOf, stress.classCount);
  return chainSummary(inventory, chainBridges(inventory, { kind: 'city' }), classOf, figures);
}
