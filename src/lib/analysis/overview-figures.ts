import { chainBridges } from '../core/chain/chain-bridge.ts';
import { inventoryOf } from '../core/chain/inventory.ts';
import { readChainSettings } from '../core/chain/read-chain-settings.ts';
import { bridgeOverview } from '../core/overview/bridge-overview.ts';
import type { BridgeOverview } from '../core/overview/bridge-overview.ts';
import { classChanges } from '../core/overview/class-changes.ts';
import { coverageOverview, highAreaIds } from '../core/overview/coverage-overview.ts';
import type { CoverageOverview } from '../core/overview/coverage-overview.ts';
import type { OverviewFigures } from '../core/overview/overview-figures.ts';
import { chainData } from '../queries/chain-data.ts';
import { scopeOf } from './outputs/chain-output.ts';
import { coverageBasis } from './outputs/coverage-basis.ts';
import { courseOf } from './outputs/mobility-output.ts';
import type { OutputContext } from './outputs/output-module.ts';

/** What the overview shows beside the index, as the screen computes it. */
export async function overviewFigures(context: OutputContext): Promise<OverviewFigures> {
  return {
    coverage: await coverageOf(context),
    bridges: await bridgesOf(context),
    changes: classChanges(await courseOf(context))
  };
}

async function coverageOf(context: OutputContext): Promise<CoverageOverview | null> {
  const { model, cells } = await coverageBasis(context);
  return coverageOverview(model, highAreaIds(context.stress), cells);
}

async function bridgesOf(context: OutputContext): Promise<BridgeOverview[] | null> {
  const { connector, analysis } = context;
  const data = await chainData(connector, scopeOf(context));
  const { extra, coverage } = analysis.package.settings;
  const inventory = inventoryOf(data, readChainSettings(extra?.chain, coverage?.inventory));
  return bridgeOverview(data, chainBridges(inventory, { kind: 'city' }));
}
